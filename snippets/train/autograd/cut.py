import torch
from torch import nn

torch.manual_seed(0)
x = torch.ones(1, 2)
net = nn.Linear(2, 1)
frozen = nn.Linear(2, 1).requires_grad_(False)

with torch.no_grad():
    inside = net(x).sum()
for loss in (
    inside,
    net(x).detach().sum(),
    torch.tensor(net(x).sum().item()),
    frozen(x).sum(),
    net(x).sum(),
):
    print(loss.requires_grad, loss.grad_fn is None)
