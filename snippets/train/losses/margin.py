import torch
import torch.nn.functional as F

logits = torch.tensor([[2.0, 1.0, 0.0], [0.0, 3.0, 0.0]])
target = torch.tensor([0, 1])

right = logits.gather(1, target[:, None])[:, 0]
others = logits.scatter(1, target[:, None], -torch.inf).logsumexp(1)
difference = right - others
print(difference)
print(F.softplus(-difference))
print(F.cross_entropy(logits, target, reduction="none"))

two_equal = torch.tensor([[0.0, 0.0]])
print(F.cross_entropy(two_equal, torch.tensor([1])))
