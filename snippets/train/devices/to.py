import torch
from torch import nn

t = torch.ones(2)
t.to(torch.float64)
m = nn.Linear(2, 2)
weight = m.weight
m.to(torch.float64)

print(t.dtype, m.weight.dtype, m.weight is weight)
print(t.to(torch.float64) is t, t.to("cpu") is t)
t = t.to(torch.float64)
print(t.dtype)
