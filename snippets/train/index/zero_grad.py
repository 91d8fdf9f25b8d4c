import torch
from torch import nn


def losses(clear):
    x = torch.tensor([[1.0], [2.0], [3.0], [4.0]])
    y = 2 * x + 3
    model = nn.Linear(1, 1)
    nn.init.zeros_(model.weight)
    nn.init.zeros_(model.bias)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.05)
    for _ in range(11):
        loss = nn.functional.mse_loss(model(x), y)
        if clear:
            optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        yield loss.item()


pairs = zip(losses(clear=True), losses(clear=False), strict=True)
for i, (good, bad) in enumerate(pairs):
    if i in (0, 5, 10):
        print(i, f"{good:.4f} {bad:.4f}")
