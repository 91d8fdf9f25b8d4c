import torch

print(torch.tensor([1, 2]).dtype)
print(torch.tensor([1, 2.0]).dtype)
print(torch.tensor([1, 2], dtype=torch.float64).dtype)
print(torch.tensor([1, 2]), torch.Tensor([1, 2]))
print(torch.tensor(3).shape, torch.Tensor(3).shape)
