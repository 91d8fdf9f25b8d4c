import tempfile

import torch
from tensorboard.backend.event_processing import event_accumulator
from torch import nn
from torch.utils.tensorboard import SummaryWriter

x = torch.tensor([[1.0], [2.0], [3.0], [4.0]])
y = 2 * x + 3
layer = nn.Linear(1, 1)
nn.init.zeros_(layer.weight)
nn.init.zeros_(layer.bias)
optimizer = torch.optim.SGD(layer.parameters(), lr=0.05)

with tempfile.TemporaryDirectory() as folder:
    with SummaryWriter(folder) as writer:
        for epoch in range(200):
            loss = nn.functional.mse_loss(layer(x), y)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            writer.add_scalar("loss", loss, epoch)
    log = event_accumulator.EventAccumulator(folder)
    log.Reload()

events = log.Scalars("loss")
for event in (events[0], events[-1]):
    print(event.step, f"{event.value:.3f}")
