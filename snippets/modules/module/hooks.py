import torch
from torch import nn

net = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 1))
shapes = []
handle = net.register_forward_hook(
    lambda module, args, output: shapes.append(output.shape)
)
x = torch.ones(4, 2)

net(x)
print(len(shapes), shapes)
net.forward(x)
print(len(shapes))
handle.remove()
net(x)
print(len(shapes))
