import torch

a = torch.arange(1, 10).reshape(3, 3)
mask = torch.eye(3).bool()

print(a.masked_fill(~mask, 0))
print(a[mask])
