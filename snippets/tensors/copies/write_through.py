import torch

a = torch.arange(4)
b = a.reshape(2, 2)
b[0, 0] = 99
print(a)

c = a.clone()
c[0] = -1
print(a)
