import torch
from torch import nn

torch.manual_seed(0)
net = nn.Linear(2, 1)
net.bias.requires_grad_(False)

net(torch.tensor([[1.0, 2.0], [3.0, 4.0]])).sum().backward()
print(net.weight.grad, net.bias.grad)
