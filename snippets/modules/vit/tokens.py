import torch
from torch import nn

cls_token = nn.Parameter(torch.zeros(1, 1, 16))
pos_embedding = nn.Parameter(torch.zeros(1, 4 + 1, 16))
tokens = torch.ones(2, 4, 16)

with_cls = torch.cat([cls_token.expand(2, -1, -1), tokens], dim=1)
print(with_cls.shape)
print((with_cls + pos_embedding).shape)
print(with_cls[0, :, 0])
