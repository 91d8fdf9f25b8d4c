import torch

a = torch.arange(6).reshape(2, 3)
b, c = a.view(3, 2), a.t()
a[0, 1] = 9

print(b)
print(c)
