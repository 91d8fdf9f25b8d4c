import torch
from torch import nn

act = nn.ModuleDict({"relu": nn.ReLU(), "tanh": nn.Tanh()})
x = torch.tensor([-1.0, 1.0])

for name in act:
    print(name, act[name](x))
