import torch
from torch import nn

vocabulary = {"<unk>": 0, "the": 1, "cat": 2, "sat": 3, "down": 4}
table = nn.Embedding(len(vocabulary), 2)

words = ["the", "dog", "sat"]
ids = torch.tensor([vocabulary.get(word, 0) for word in words])
print(ids)
print(table(ids).shape)
