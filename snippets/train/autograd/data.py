import torch

a = torch.ones(2, requires_grad=True)
s = a.sigmoid()
s.detach().clone().zero_()
s.sum().backward()
print(a.grad)

a.grad = None
s = a.sigmoid()
s.data.zero_()
s.sum().backward()
print(a.grad)
