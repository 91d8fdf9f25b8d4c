import tempfile
from pathlib import Path

import torch
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator
from toolbox import plots
from torch.utils.tensorboard import SummaryWriter

figure, axes = plots.figure(340, 215)
with tempfile.TemporaryDirectory() as folder:
    for lr in (0.1, 0.4):
        w = torch.tensor(1.0, requires_grad=True)
        with SummaryWriter(f"{folder}/lr={lr}") as writer:
            for step in range(5):
                loss = w**2
                (grad,) = torch.autograd.grad(loss, w)
                writer.add_scalar("loss", loss, step)
                w = (w - lr * grad).detach().requires_grad_()

    for color, run in enumerate(sorted(Path(folder).iterdir()), start=1):
        events = EventAccumulator(str(run)).Reload().Scalars("loss")
        steps, values = [e.step for e in events], [e.value for e in events]
        axes.plot(steps, values, "o-", color=plots.COLORS[color], label=f"log/{run.name}")
axes.set(xlabel="step", ylabel="loss", xlim=(-0.1, 4.1), ylim=(0, 1.05), xticks=range(5))
axes.legend(labelcolor="linecolor")
print(plots.svg(figure, caption="runs-picture"))
