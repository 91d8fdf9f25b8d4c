import torch
import torch.nn.functional as F

torch.manual_seed(0)
logits = torch.randn(2, 5, 3)
target = torch.randint(3, (2, 5))

right = F.cross_entropy(logits.transpose(1, 2), target)
flat = F.cross_entropy(logits.flatten(0, 1), target.flatten())
print(torch.allclose(right, flat))
try:
    F.cross_entropy(logits, target)
except RuntimeError as error:
    print(type(error).__name__ + ":", error)
