import torch
from torch import nn


class Parent(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Parameter(torch.zeros(1))


class Child(Parent):
    def __init__(self):
        super().__init__()
        self.b = nn.Parameter(torch.zeros(1))


print([n for n, _ in Child().named_parameters()])
