import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.l1 = nn.Linear(2, 3)
        self.l2 = nn.Linear(3, 1)

    def forward(self, x):
        h = self.l1(x)
        print("l1:  ", tuple(x.shape), "->", tuple(h.shape))
        a = torch.relu(h)
        print("relu:", tuple(h.shape), "->", tuple(a.shape))
        y = self.l2(a)
        print("l2:  ", tuple(a.shape), "->", tuple(y.shape))
        return y


torch.manual_seed(0)
net = Net()
net(torch.randn(4, 2))
