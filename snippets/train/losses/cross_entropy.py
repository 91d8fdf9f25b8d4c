import torch
import torch.nn.functional as F

logits = torch.tensor([[2.0, 1.0, 0.0], [0.0, 3.0, 0.0]])
target = torch.tensor([0, 1])

print(F.cross_entropy(logits, target))
print(F.nll_loss(F.log_softmax(logits, dim=1), target))
