import torch

a = torch.arange(8.0).reshape(2, 2, 2)
b = torch.ones(2, 2, 1)

print(torch.bmm(a, b))
print(torch.equal(torch.bmm(a, b), a @ b))
