import torch

x = torch.tensor([[1.0, 2.0, 3.0], [1.0, 1.0, 1.0]])

for dim in (0, 1):
    p = torch.softmax(x, dim=dim)
    print(p, p.sum(dim))
