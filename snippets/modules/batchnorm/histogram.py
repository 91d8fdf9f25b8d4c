import torch
from torch import nn

torch.manual_seed(0)
images = 10 * torch.rand(64, 3, 16, 16)
features = nn.Conv2d(3, 8, kernel_size=3)(images)
normed = nn.BatchNorm2d(8)(features)

channel = features[:, 6]
print(channel.shape)
print(f"{channel.mean():.2f} {channel.std():.2f}")
channel = normed[:, 6]
print(f"{channel.mean().abs():.2f} {channel.std():.2f}")
