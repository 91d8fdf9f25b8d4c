import torch
import torch.nn.functional as F
from torch import nn

embed = nn.Embedding.from_pretrained(torch.arange(16.0).reshape(8, 2))
ids = torch.tensor([1, 3])
one_hot = F.one_hot(ids, 8).float()

print(one_hot)
print(one_hot @ embed.weight)
print(torch.equal(one_hot @ embed.weight, embed(ids)))
