import torch
from torch import nn

conv = nn.Conv2d(3, 4, 3)
video = torch.zeros(2, 7, 3, 8, 8)  # clips, frames, channels, height, width

a = conv(video.flatten(0, 1))
b = a.unflatten(0, (2, 7))

print(tuple(a.shape), tuple(b.shape))
