from collections import OrderedDict

import torch
from torch import nn

x = torch.ones(1, 1)
for layer in nn.ModuleList([nn.Linear(1, 1)]):
    x = layer(x)
print(x.shape)

sizes = nn.Sequential(nn.Linear(2, 3), nn.Linear(3, 1))
print(sizes(torch.ones(1, 2)).shape)

print(nn.Sequential(OrderedDict({"a": nn.ReLU()})))
