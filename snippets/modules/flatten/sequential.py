import torch
from torch import nn

image = torch.ones(1, 1, 4, 4)
conv, linear = nn.Conv2d(1, 2, 3), nn.Linear(8, 1)
print(conv(image).shape)

try:
    nn.Sequential(conv, linear)(image)
except RuntimeError as error:
    print(type(error).__name__ + ":", error)

print(nn.Sequential(conv, nn.Flatten(), linear)(image).shape)
