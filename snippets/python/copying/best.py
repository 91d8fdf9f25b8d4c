import copy

import torch
from torch import nn

m = nn.Linear(1, 1)
nn.init.constant_(m.weight, 1.0)
best = m.state_dict()
kept = copy.deepcopy(m.state_dict())

with torch.no_grad():
    m.weight += 5.0  # training goes on

print(best["weight"], kept["weight"])
