import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.l1 = nn.Linear(2, 3)
        self.l2 = nn.Linear(3, 1)

    def forward(self, x):
        return self.l2(torch.relu(self.l1(x)))


net = Net()
print(net)
print(net(torch.ones(4, 2)).shape)
