import torch
from torch import nn

try:
    nn.Conv2d(3, 4, 3)(torch.zeros(2, 7, 3, 8, 8))
except RuntimeError as error:
    print(type(error).__name__ + ":", error)
