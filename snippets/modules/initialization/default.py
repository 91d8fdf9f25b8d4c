import math

import torch
from torch import nn

torch.manual_seed(0)
line = nn.Linear(400, 100)
print(f"{line.weight.abs().max():.3f} {1 / math.sqrt(400):.3f}")

torch.manual_seed(0)
w = torch.empty(100, 400)
nn.init.kaiming_uniform_(w, a=math.sqrt(5))
print(torch.equal(w, line.weight))
