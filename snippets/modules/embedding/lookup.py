import torch
import torch.nn.functional as F
from torch import nn

embed = nn.Embedding.from_pretrained(torch.arange(16.0).reshape(8, 2))
ids = torch.tensor([1, 3, 5])

print(torch.equal(embed(ids), embed.weight[ids]))
print(torch.equal(embed(ids), F.embedding(ids, embed.weight)))
