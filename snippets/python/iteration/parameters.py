import torch
from torch import nn

parameters = nn.Linear(2, 1).parameters()
print(sum(p.numel() for p in parameters))

try:
    torch.optim.SGD(parameters, lr=0.1)
except ValueError as error:
    print(type(error).__name__ + ":", error)
