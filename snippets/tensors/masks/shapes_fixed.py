import torch

torch.manual_seed(0)
a = torch.randint(0, 255, (3, 2, 2))
mask = torch.eye(2, dtype=torch.bool)

print(a.masked_fill_(~mask, 0))
b = torch.randint(0, 255, (3, 3, 3))
print(b.masked_fill_(~torch.eye(3, dtype=torch.bool), 0)[0])
