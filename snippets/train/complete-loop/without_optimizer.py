import torch
from torch import nn


def train(steps, saved=None):
    x = torch.tensor([[1.0], [2.0], [3.0], [4.0]])
    model = nn.Linear(1, 1)
    nn.init.zeros_(model.weight)
    nn.init.zeros_(model.bias)
    optimizer = torch.optim.SGD(model.parameters(), 0.02, momentum=0.9)
    if saved:
        model.load_state_dict(saved)
    for _ in range(steps):
        loss = nn.functional.mse_loss(model(x), 2 * x + 3)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model.state_dict()


a, b = train(6)["weight"], train(3, saved=train(3))["weight"]
print(f"{a.item():.4f} {b.item():.4f} {torch.equal(a, b)}")
