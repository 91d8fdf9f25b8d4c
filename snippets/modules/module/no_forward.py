import torch
from torch import nn


class Misspelt(nn.Module):
    def foward(self, x):
        return x


class Nested(nn.Module):
    def __init__(self):
        super().__init__()

        def forward(self, x):
            return x


for net in (Misspelt(), Nested()):
    try:
        net(torch.ones(4, 2))
    except NotImplementedError as error:
        print(type(error).__name__ + ":", error)
