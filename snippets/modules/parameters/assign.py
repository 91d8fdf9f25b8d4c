import torch
from torch import nn

m = nn.Linear(1, 1)
try:
    m.weight = torch.ones(1, 1)
except TypeError as error:
    print(type(error).__name__ + ":", error)

m.weight = nn.Parameter(torch.ones(1, 1))
print(m.weight)
