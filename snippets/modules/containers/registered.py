import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = [nn.Linear(1, 1)]
        self.b = nn.ModuleList([nn.Linear(1, 1)])


m = Net()
print([n for n, _ in m.named_parameters()])
print(list(m.state_dict()))

m.to(torch.float64)
print(m.a[0].weight.dtype, m.b[0].weight.dtype)
