import torch

torch.manual_seed(0)

print(torch.full((2, 5), 0.5))
print(torch.linspace(0, 1, 5))
print(torch.rand(2, 5))
print(torch.randn(2, 5))
