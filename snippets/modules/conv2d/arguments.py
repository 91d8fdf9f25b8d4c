import torch
from torch import nn

x = torch.zeros(1, 1, 5, 5)

for options in (
    {},
    {"stride": 2},
    {"padding": 1},
    {"padding": "same"},
    {"dilation": 2},
):
    print(options, tuple(nn.Conv2d(1, 1, 3, **options)(x).shape))
