import torch

c = torch.tensor([[1, 2, 3], [4, 5, 6]])

print(torch.cumsum(c, dim=0))
print(torch.cumsum(c, dim=1))
print(torch.cumsum(c, dim=1)[:, -1], c.sum(dim=1))
