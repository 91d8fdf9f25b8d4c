import torch

x = torch.tensor([[1, 2, 3, 4], [5, 6, 7, 8]])
left, right = torch.chunk(x, 2, dim=1)

print(left)
print(right)
print(torch.equal(torch.cat([left, right], dim=1), x))
