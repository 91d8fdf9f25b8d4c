import torch
from torch.nn.functional import cross_entropy, log_softmax

logits = torch.tensor([[2.0, 1.0, 0.0], [0.0, 3.0, 0.0]])
target = torch.tensor([0, 2])

log_p = log_softmax(logits, dim=1)
of_target = log_p.gather(1, target[:, None])

print(of_target)
print(-of_target.mean(), cross_entropy(logits, target))
print(log_p.max(dim=1).values)
