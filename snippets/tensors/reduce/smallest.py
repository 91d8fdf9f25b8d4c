import torch

m = torch.tensor([[1.0, 3.0, 5.0], [7.0, 9.0, 11.0]])

print(m.mean(dim=0))
print(m.mean(dim=1))
print(m.mean())
