import torch
from torch import nn

layers = nn.ModuleList([nn.Linear(1, 1, bias=False), nn.ReLU()])
nn.init.constant_(layers[0].weight, -1.0)
x = torch.tensor([[3.0]])

print([type(layer).__name__ for layer in layers])
print(type(layers[-1]).__name__, len(layers))

print(nn.Sequential(*layers)(x).item())
for order in ([0, 1], [1, 0]):
    y = x
    for i in order:
        y = layers[i](y)
    print(order, y.item())
