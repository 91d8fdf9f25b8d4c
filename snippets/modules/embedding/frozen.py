import torch
from torch import nn

vectors = torch.arange(16.0).reshape(8, 2)
print(nn.Embedding.from_pretrained(vectors).weight.requires_grad)

tuned = nn.Embedding.from_pretrained(vectors, freeze=False)
print(tuned.weight.requires_grad)

tuned(torch.tensor([1])).sum().backward()
torch.optim.SGD(tuned.parameters(), lr=1.0).step()
print(vectors[:3])
