import torch
from torch import nn

black = torch.zeros(1, 1, 2, 2)
print((black - black.mean()) / black.std())
print(nn.BatchNorm2d(1)(black))

try:
    nn.BatchNorm2d(1, eps=0)(black)
except ValueError as error:
    print(type(error).__name__ + ":", error)
