import torch
from torch import nn

torch.manual_seed(0)
m = nn.Linear(2, 1)
m.weight.requires_grad_(False)
before = m.weight.clone()

opt = torch.optim.SGD(m.parameters(), lr=1.0, weight_decay=0.1)
m(torch.ones(1, 2)).sum().backward()
opt.step()

print(torch.equal(m.weight, before))
print(m.weight.grad, m.bias.grad)
