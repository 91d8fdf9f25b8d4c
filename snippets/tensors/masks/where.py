import torch

a = torch.arange(1, 10).reshape(3, 3)
mask = torch.eye(3, dtype=torch.bool)

print(torch.where(mask, a, -a))
