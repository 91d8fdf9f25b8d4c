import torch
from torch import nn

x = torch.linspace(-1, 1, 300)[:, None]
y = x**2 - 0.5

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(1, 10), nn.ReLU(), nn.Linear(10, 1))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

for step in range(1000):
    loss = nn.functional.mse_loss(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    if step in (0, 50, 950):
        print(f"step {step} loss {loss.item():.4f}")
