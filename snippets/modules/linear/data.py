import torch
from torch import nn

line = nn.Linear(1, 1, bias=False)
nn.init.constant_(line.weight, 2.0)

x = torch.ones(1, 1, requires_grad=True)
y = line(x)
line.weight.data.fill_(5.0)
y.backward()
print(y.item(), x.grad.item())

y = line(x)
with torch.no_grad():
    line.weight.fill_(2.0)
try:
    y.backward()
except RuntimeError as error:
    print(type(error).__name__ + ":", str(error).partition(":")[0])
