import torch

later = torch.triu(torch.ones(3, 3, dtype=torch.bool), 1)
weights = torch.zeros(3, 3).softmax(-1).masked_fill(later, 0)

print(weights)
print(weights.sum(-1))
