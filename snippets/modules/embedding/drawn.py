import torch
from torch import nn

torch.manual_seed(0)
embed = nn.Embedding(8, 6)
b = torch.tensor([[1, 2, 3], [4, 5, 6]])
out = embed(b)

print(embed.weight.shape, b.shape, out.shape)
print(out[0, 0])
print(torch.equal(out[0, 0], embed.weight[1]))
