import torch
from torch import nn

p = nn.Parameter(torch.zeros(2))
print(p)
print(isinstance(p, torch.Tensor), p.requires_grad)
print(torch.zeros(2).requires_grad)
