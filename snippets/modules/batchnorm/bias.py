import torch
from torch import nn

torch.manual_seed(0)
x = torch.rand(4, 3, 8, 8)
conv, m = nn.Conv2d(3, 6, kernel_size=3), nn.BatchNorm2d(6)
print(torch.allclose(m(conv(x)), m(conv(x) + 100), atol=1e-3))

block = nn.Sequential(
    nn.Conv2d(3, 6, kernel_size=3, bias=False), nn.BatchNorm2d(6), nn.ReLU()
)
print(block(x).shape)
