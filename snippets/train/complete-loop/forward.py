import inspect

import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(2, 16)
        self.scores = nn.Linear(16, 2)

    def forward(self, x):
        print("forward:", type(self).__name__, tuple(x.shape))
        x = self.hidden(x).relu()
        return self.scores(x)


print(list(inspect.signature(Net.forward).parameters))
print(list(inspect.signature(nn.Linear.forward).parameters))
print(Net()(torch.zeros(32, 2)).shape)
