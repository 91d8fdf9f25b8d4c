import torch

a = torch.arange(1, 10).reshape(3, 3)
mask = torch.eye(3, dtype=torch.bool)

copy = a.masked_fill(mask, 0)
print(a)
a.masked_fill_(mask, 0)
print(a)
