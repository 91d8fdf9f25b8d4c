import torch
import torch.nn.functional as F

target = torch.tensor([1])
for softmax_first in (False, True):
    logits = torch.tensor([[10.0, -10.0]], requires_grad=True)
    scores = F.softmax(logits, dim=1) if softmax_first else logits
    F.cross_entropy(scores, target).backward()
    print(logits.grad)
