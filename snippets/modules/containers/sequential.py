import torch
from torch import nn


class net5(nn.Module):
    def __init__(self):
        super().__init__()
        self.block = nn.Sequential(
            nn.Conv2d(1, 20, 5),
            nn.ReLU(),
            nn.Conv2d(20, 64, 5),
            nn.ReLU(),
        )

    def forward(self, x):
        return self.block(x)


print(net5())
print(net5()(torch.zeros(1, 1, 28, 28)).shape)
