import torch
from torch import nn

net = nn.Sequential(nn.Linear(2, 3), nn.Linear(3, 2), nn.Linear(2, 1))
net[0].requires_grad_(False)
for p in net[1].parameters():
    p.requires_grad = False
for n, p in net.named_parameters():
    if n == "2.bias":
        p.requires_grad = False

net(torch.ones(1, 2)).sum().backward()
for n, p in net.named_parameters():
    print(n, p.requires_grad, p.grad is not None)
