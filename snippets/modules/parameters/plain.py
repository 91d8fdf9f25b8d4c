import torch
from torch import nn

w = torch.ones(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5)
(w**2).sum().backward()
optimizer.step()
print(w)

m = nn.Module()
m.w = w
print([n for n, _ in m.named_parameters()])
m.p = nn.Parameter(w.detach())
print([n for n, _ in m.named_parameters()])
