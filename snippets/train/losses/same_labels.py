import torch
import torch.nn.functional as F

target = torch.tensor([0])
for d in (0.1, 1.0, 5.0):
    logits = torch.tensor([[d, 0.0]])
    print(logits.argmax(dim=1), F.cross_entropy(logits, target))
