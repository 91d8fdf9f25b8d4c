import torch
from torch import nn

embed = nn.Embedding.from_pretrained(torch.arange(16.0).reshape(8, 2))
ids = torch.tensor([1, 3, 5])

print(embed.weight)
print(embed(ids))
