import torch
from torch import nn

conv = nn.Conv2d(
    in_channels=3, out_channels=64, kernel_size=4, stride=2, padding=1
)

print(conv(torch.zeros(1, 3, 32, 32)).shape)
print(conv.weight.shape, conv.bias.shape)
