import torch
from torch import nn

# in this mode, memory that nobody has written to reads as nan
torch.use_deterministic_algorithms(True)
v = nn.Parameter(torch.FloatTensor(4))
torch.use_deterministic_algorithms(False)
print(v)

print(nn.init.zeros_(v))
print(nn.Parameter(torch.zeros(4)))
