import torch

a = torch.tensor([[0.0, 0.0], [3.0, 4.0], [6.0, 0.0]])
b = torch.tensor([[0.0, 0.0], [3.0, 0.0]])

print(torch.cdist(a, b))
print(torch.cdist(a, b).argmin(dim=1))
