import torch

a = torch.arange(1, 10).reshape(3, 3)
ones = torch.eye(3, dtype=torch.int64)

print(~ones)
print(a[ones].shape, a[ones.bool()].shape)
