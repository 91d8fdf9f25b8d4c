import torch
import torch.nn.functional as F

score = torch.tensor([1.5, -0.5])
answer = torch.tensor([1.0, 0.0])
print(F.binary_cross_entropy_with_logits(score, answer))

two = torch.stack([torch.zeros(2), score], dim=1)
print(F.cross_entropy(two, answer.long()))
