import torch

a = torch.ones(2, requires_grad=True)
b = a.clone()
c = a.detach().clone()
print(b)
print(c)

b.sum().backward()
print(a.grad)
