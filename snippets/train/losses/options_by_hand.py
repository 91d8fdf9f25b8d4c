import torch
import torch.nn.functional as F

logits = torch.tensor([[2.0, 1.0, 0.0], [0.0, 3.0, 0.0]])
target = torch.tensor([0, 1])
weight = torch.tensor([1.0, 2.0, 1.0])

each = F.cross_entropy(logits, target, reduction="none")
w = weight[target]
print((w * each).sum() / w.sum())

soft = 0.9 * F.one_hot(target, 3) + 0.1 / 3
print(soft)
print(F.cross_entropy(logits, soft))
