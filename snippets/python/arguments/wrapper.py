import torch
from torch import nn


class LogLinear(nn.Linear):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)

    def forward(self, x):
        print("input", tuple(x.shape))
        return super().forward(x)


layer = LogLinear(2, 3, bias=False)
print(layer)
print(layer(torch.ones(4, 2)).shape)
