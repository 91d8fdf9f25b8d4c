import torch
from torch import nn

torch.manual_seed(0)
sample = torch.randn(1, 3, 4, 4)
others = 10 * torch.randn(7, 3, 4, 4)
batch = torch.cat([sample, others])

m = nn.BatchNorm2d(3)
print(torch.allclose(m(sample)[0], m(batch)[0]))
m.eval()
print(torch.allclose(m(sample)[0], m(batch)[0]))

group = nn.GroupNorm(1, 3)
print(torch.allclose(group(sample)[0], group(batch)[0]))
