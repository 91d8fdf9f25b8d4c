import torch
from torch import nn

line = nn.Linear(3, 2)
weight = torch.tensor([[1.0, 0.0, -1.0], [2.0, 3.0, 1.0]])
bias = torch.tensor([5.0, -4.0])
line.load_state_dict({"weight": weight, "bias": bias})
x = torch.tensor([4.0, 2.0, 1.0])

print(line(x))
print(1 * 4 + 0 * 2 - 1 * 1 + 5, 2 * 4 + 3 * 2 + 1 * 1 - 4)
