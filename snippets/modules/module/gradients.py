import torch
from torch import nn

layer = nn.Linear(2, 1)

output = layer(torch.ones(1, 2))
print(output.grad_fn.name(), layer.weight.grad)
output.sum().backward()
print(layer.weight.grad)
