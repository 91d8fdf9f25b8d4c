import torch

a = torch.ones(2, requires_grad=True)
d = a.detach()
d[0] = 5

print(a)
