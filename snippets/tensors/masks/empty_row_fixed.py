import torch

scores = torch.zeros(2, 2)
hidden = torch.tensor([[False, True], [True, True]])

lowest = torch.finfo(scores.dtype).min
weights = scores.masked_fill(hidden, lowest).softmax(-1)
print(weights)
print(weights.masked_fill(hidden, 0))
