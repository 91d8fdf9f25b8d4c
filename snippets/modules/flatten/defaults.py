import torch
from torch import nn

t = torch.tensor([[[1, 2], [3, 4]], [[5, 6], [7, 8]], [[9, 10], [11, 12]]])

print(nn.Flatten()(t).shape, torch.flatten(t).shape, t.flatten().shape)
print(nn.Flatten(start_dim=0)(t).shape, t.flatten(start_dim=1).shape)
