import copy

import torch
from torch import nn

torch.manual_seed(0)
a = nn.Linear(2, 2)
b = copy.deepcopy(a)
print(torch.equal(a.weight, b.weight))

fresh = nn.ModuleList(nn.Linear(2, 2) for _ in range(3))
print(torch.equal(fresh[0].weight, fresh[1].weight))

b.reset_parameters()
print(torch.equal(a.weight, b.weight))
