import tempfile

from tensorboard.backend.event_processing.event_accumulator import EventAccumulator
from toolbox import plots
from torch.utils.tensorboard import SummaryWriter

with tempfile.TemporaryDirectory() as folder:
    with SummaryWriter(folder) as writer:
        for step in range(4):
            writer.add_scalar("loss", 1 / (step + 1), step)
    events = EventAccumulator(folder).Reload().Scalars("loss")

figure, axes = plots.figure(340, 215)
steps, values = [e.step for e in events], [e.value for e in events]
axes.plot(steps, values, "o-", color=plots.COLORS[1], markersize=7)
for step, value in zip(steps, values, strict=True):
    axes.annotate(
        f"({step}, {value:.4g})",
        (step, value),
        (7, 5) if step < 3 else (6, -17),
        textcoords="offset points",
        ha="left" if step < 3 else "right",
        color=plots.COLORS[1],
    )
axes.set(xlabel="step", ylabel="loss", xlim=(-0.15, 3.25), ylim=(0, 1.15), xticks=steps)
print(plots.svg(figure, caption="scalars-picture"))
