import torch

a = torch.ones(2, 3, 6)

print(a.shape[:2], a.flatten(0, 1).shape)
print(isinstance(a.shape[:2], tuple))
print(a.flatten().shape, a.flatten(1).shape)
print(a.flatten(0, 1).unflatten(0, a.shape[:2]).shape)
