import torch

t = torch.arange(24.0).reshape(2, 3, 4)

print(t.sum(0).shape)
print(t.sum(1).shape)
print(t.sum(2).shape)
print(t.sum((0, 2)).shape)
print(t.sum(1, keepdim=True).shape)
print(t.sum(dim=0)[0].shape)
