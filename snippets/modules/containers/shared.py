import torch
from torch import nn

layer = nn.Linear(1, 1, bias=False)
nn.init.ones_(layer.weight)

layer(layer(torch.tensor([[2.0]]))).backward()
print(layer.weight.grad.item())

twice = nn.ModuleList([layer, layer])
print(len(twice), len(list(twice.parameters())))
