import torch
import torch.nn.functional as F

logits = torch.tensor([[2.0, 1.0, 0.0], [0.0, 3.0, 0.0]])
target = torch.tensor([0, 1])
weight = torch.tensor([1.0, 2.0, 1.0])

print(F.cross_entropy(logits, target, reduction="none"))
print(F.cross_entropy(logits, target, weight=weight))
print(F.cross_entropy(logits, target, label_smoothing=0.1))
