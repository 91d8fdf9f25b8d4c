import torch
from torch import nn

layer = nn.LazyLinear(3)
print(type(layer.weight).__name__)
layer(torch.ones(2, 4))
print(layer.weight.shape, type(layer).__name__)
