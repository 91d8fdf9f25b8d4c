import torch
from torch import nn

x = torch.tensor([1.0, 2.0, 3.0, 4.0]).view(1, 1, 2, 2)
m = nn.BatchNorm2d(1)

print(m(x).flatten())
print(m.running_mean, m.running_var)
