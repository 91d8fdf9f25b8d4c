import torch
from torch import nn

torch.manual_seed(0)
net = nn.Linear(2, 1)
x = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
print(net.weight.grad)

net(x).sum().backward()
for name, p in net.named_parameters():
    print(name, p.grad)
