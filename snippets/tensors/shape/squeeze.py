import torch

scores = torch.zeros(1, 3, 1)

print(scores.squeeze().shape)
print(scores.squeeze(-1).shape)
print(scores.squeeze(1).shape)
