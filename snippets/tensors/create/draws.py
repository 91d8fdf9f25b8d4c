import torch

torch.manual_seed(0)

print(torch.rand(2, 2))
print(torch.randn(2, 2))
print(torch.randint(0, 255, (3, 2, 2)))
