import torch

template = torch.ones(2, 2, dtype=torch.int64)

print(torch.full((2, 3), 7))
print(torch.full((2, 3), 7.0))
print(torch.full_like(template, 3.9))
