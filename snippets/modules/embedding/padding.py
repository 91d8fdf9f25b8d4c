import torch
from torch import nn

torch.manual_seed(0)
embed = nn.Embedding(3, 2, padding_idx=0)
print(embed.weight[0])

loss = embed(torch.tensor([0, 1])).sum()
loss.backward()
print(embed.weight.grad)
