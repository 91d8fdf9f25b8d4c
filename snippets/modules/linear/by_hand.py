import torch
from torch import nn

torch.manual_seed(0)
line = nn.Linear(9, 3)
x = torch.ones(2, 9)

print(torch.allclose(x @ line.weight.T + line.bias, line(x)))
print(nn.functional.linear(x, line.weight, line.bias).equal(line(x)))
print(sum(p.numel() for p in line.parameters()))
print(nn.Linear(9, 3, bias=False).bias)
