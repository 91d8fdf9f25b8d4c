import torch

a = torch.tensor([[1, 2], [3, 4]])
b = torch.tensor([[5, 6], [7, 8]])

print(torch.cat([a, b], dim=0).shape)
print(torch.stack([a, b], dim=0).shape)

stacked = torch.stack([a, b], dim=1)
print(stacked)
print(stacked.shape)
