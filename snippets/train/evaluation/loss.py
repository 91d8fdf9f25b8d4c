import torch
from torch.nn.functional import cross_entropy

logits = torch.tensor(
    [[2.0, 1.0, 0.0], [0.0, 3.0, 0.0], [1.0, 0.0, 2.0], [0.0, 1.0, 3.0]]
)
target = torch.tensor([0, 1, 0, 2])

for scores in (logits, 5 * logits):
    accuracy = (scores.argmax(dim=1) == target).float().mean()
    print(accuracy, cross_entropy(scores, target))
