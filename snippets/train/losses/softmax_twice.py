import torch
import torch.nn.functional as F

logits = torch.tensor([[2.0, 1.0, 0.0], [0.0, 3.0, 0.0]])
target = torch.tensor([0, 1])

wrong = F.cross_entropy(F.softmax(logits, dim=1), target)
print(wrong, F.cross_entropy(logits, target))

perfect = torch.tensor([[1.0, 0.0, 0.0]])
print(F.cross_entropy(perfect, torch.tensor([0])))
