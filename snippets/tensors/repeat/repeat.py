import torch

a = torch.tensor([[1, 2, 3]])

print(a.repeat(2, 1))
print(a.repeat(1, 2))
