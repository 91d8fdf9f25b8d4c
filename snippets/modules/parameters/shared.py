import copy

import torch
from torch import nn

torch.manual_seed(0)
m = nn.Linear(1, 1, bias=False)
snapshot = copy.deepcopy(m.state_dict())
entry = m.state_dict()["weight"]
m.state_dict()["weight"].fill_(5.0)
print(m.weight)
print(entry.data_ptr() == m.weight.data_ptr(), entry is m.weight)
print(snapshot["weight"])
