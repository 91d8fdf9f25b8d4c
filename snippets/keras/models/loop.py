import torch
from torch import nn

x = torch.tensor([[1.0], [2.0], [3.0], [4.0]])
y = 2 * x + 3

layer = nn.Linear(1, 1)
nn.init.zeros_(layer.weight)
nn.init.zeros_(layer.bias)
optimizer = torch.optim.SGD(layer.parameters(), lr=0.05)
for _ in range(200):
    optimizer.zero_grad()
    loss = nn.functional.mse_loss(layer(x), y)
    loss.backward()
    optimizer.step()

w, b = layer.weight.item(), layer.bias.item()
print(f"w={w:.2f} b={b:.2f}")
print(f"{loss.item():.4f}")
