import torch

a = torch.tensor([[1, 2, 3]])
b = torch.tensor([[1, 2], [3, 4]])

print(a.repeat(2, 1, 2).shape)
print(b.repeat(2, 1, 2))
print(b.repeat(2, 1, 2).shape)
