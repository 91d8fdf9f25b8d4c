import torch
from torch import nn

a = torch.arange(18.0).reshape(2, 3, 3)
line = nn.Linear(9, 3)
nn.init.ones_(line.weight)
nn.init.constant_(line.bias, 0.5)

print(line(a.view(2, 9)))
print(line.weight.shape, line.bias.shape)
