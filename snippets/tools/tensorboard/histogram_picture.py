import tempfile

import torch
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator
from toolbox import plots
from torch.utils.tensorboard import SummaryWriter

with tempfile.TemporaryDirectory() as folder:
    with SummaryWriter(folder) as writer:
        writer.add_histogram("w", torch.arange(10.0), 0)
    saved = EventAccumulator(folder).Reload().Histograms("w")[0].histogram_value

figure, axes = plots.figure(340, 200)
limits = list(saved.bucket_limit)
for left, right, count in zip(limits, limits[1:], saved.bucket[1:], strict=False):
    if right > 0.5:
        axes.bar(
            left,
            count,
            right - left,
            align="edge",
            color=plots.COLORS[1],
            alpha=0.75 if count else 0,
        )
        axes.plot([left, left], [-0.06, 0], color=plots.COLORS[0], linewidth=1, clip_on=False)
axes.set(xlabel="w", ylabel="bucket", xlim=(0.5, 9.5), xticks=range(1, 10), yticks=[0, 1])
axes.grid(visible=False)
print(plots.svg(figure, caption="histogram-picture"))
