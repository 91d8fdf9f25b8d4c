import torch
from torch import nn


class Net(nn.Module):
    def foward(self, x):
        return x


net = Net()
try:
    net(torch.ones(4, 2))
except NotImplementedError as error:
    print(type(error).__name__ + ":", error)
