import torch
from torch import nn

table = nn.Embedding(5, 2)
try:
    table(torch.tensor([5]))
except IndexError as error:
    print(type(error).__name__ + ":", error)
