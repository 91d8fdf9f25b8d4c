import torch
from torch import nn


class Twice(nn.Module):
    def forward(self, x):
        return x * 2


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.twice = Twice()

    def forward(self, x):
        return self.twice(x) + 1


print(Net()(torch.tensor([[1.0, 2.0]])))
