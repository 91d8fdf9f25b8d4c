import torch
from torch import nn

embed = nn.Embedding(8, 6)
for ids in (torch.tensor([8]), torch.tensor([-1]), torch.tensor([1.0])):
    try:
        embed(ids)
    except (IndexError, RuntimeError) as error:
        print(type(error).__name__ + ":", error)

print(embed(torch.tensor([1.0]).long()).shape)

try:
    nn.embedding(8, 6)
except AttributeError as error:
    print(type(error).__name__ + ":", error)
