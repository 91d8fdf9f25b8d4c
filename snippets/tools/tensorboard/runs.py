import tempfile
from pathlib import Path

import torch
from tensorboard.backend.event_processing import event_accumulator
from torch.utils.tensorboard import SummaryWriter

with tempfile.TemporaryDirectory() as folder:
    for lr in (0.1, 0.4):
        w = torch.tensor(1.0, requires_grad=True)
        with SummaryWriter(f"{folder}/lr={lr}") as writer:
            for step in range(5):
                loss = w**2
                (grad,) = torch.autograd.grad(loss, w)
                writer.add_scalar("loss", loss, step)
                w = (w - lr * grad).detach().requires_grad_()

    for run in sorted(Path(folder).iterdir()):
        events = event_accumulator.EventAccumulator(str(run)).Reload()
        values = [round(e.value, 3) for e in events.Scalars("loss")]
        print(run.name, values)
