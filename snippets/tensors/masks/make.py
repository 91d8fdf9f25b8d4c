import torch

a = torch.arange(1, 10).reshape(3, 3)
rows = [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
mask = torch.eye(3, dtype=torch.bool)

print(mask)
print(torch.equal(mask, torch.tensor(rows, dtype=torch.bool)))
print(torch.equal(mask, torch.Tensor(rows).bool()))
print((a > 4) & ~mask)
print(a > 4 & ~mask)
