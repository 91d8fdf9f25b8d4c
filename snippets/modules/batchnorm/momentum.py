import torch
from torch import nn

x = torch.tensor([1.0, 2.0, 3.0, 4.0]).view(1, 1, 2, 2)
m = nn.BatchNorm2d(1, momentum=0.1)
print(m.running_mean, m.running_var)
m(x)
print(m.running_mean, m.running_var)

print(0.9 * 0 + 0.1 * x.mean(), 0.9 * 1 + 0.1 * x.var(correction=1))
print(x.var(correction=1), x.var(correction=0))
