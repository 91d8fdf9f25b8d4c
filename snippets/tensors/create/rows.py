import torch

A = torch.tensor([[1.0, 1.0], [2, 2]])

print(A)
print(A.dtype)
