import torch

later = torch.triu(torch.ones(3, 3, dtype=torch.bool), 1)
scores = torch.zeros(3, 3).masked_fill(later, float("-inf"))

print(scores)
print(scores.softmax(-1))
