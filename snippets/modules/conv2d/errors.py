import torch
from torch import nn

conv = nn.Conv2d(3, 64, 4)
for shape in ((1, 1, 32, 32), (1, 32, 32, 3), (32, 32), (1, 3, 2, 2)):
    try:
        conv(torch.zeros(shape))
    except RuntimeError as error:
        print(type(error).__name__ + ":", error)

grey, last = torch.zeros(1, 1, 32, 32), torch.zeros(1, 32, 32, 3)
print(conv(grey.expand(-1, 3, -1, -1)).shape)
print(conv(last.permute(0, 3, 1, 2)).shape)
