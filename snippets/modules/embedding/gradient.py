import torch
from torch import nn

torch.manual_seed(0)
embed = nn.Embedding(4, 2)
before = embed.weight.detach().clone()

embed(torch.tensor([1, 3, 3])).sum().backward()
print(embed.weight.grad)

torch.optim.SGD(embed.parameters(), lr=0.1).step()
print((embed.weight != before).all(dim=1))
