import torch
from torch import nn

bias = torch.empty(3)
try:
    nn.init.xavier_uniform_(bias)
except ValueError as error:
    print(type(error).__name__ + ":", error)

print(nn.init.zeros_(bias))
