import torch
from torch import nn

ids = torch.tensor([[2, 3, 4], [5, 6, 0]])
embed = nn.Embedding(7, 2, padding_idx=0)
with torch.no_grad():
    embed.weight[2:] = torch.tensor([[6.0, 0.0]])

vectors = embed(ids).detach()
mask = (ids != 0)[:, :, None]

print(vectors[1])
print(vectors.mean(dim=1))
print((vectors * mask).sum(dim=1) / mask.sum(dim=1))
