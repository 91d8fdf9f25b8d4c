import torch
import torch.nn.functional as F

logits = torch.tensor([[2.0, 1.0, 0.0], [0.0, 3.0, 0.0]])

for target in (torch.tensor([0.0, 1.0]), torch.tensor([0, 3])):
    try:
        F.cross_entropy(logits, target)
    except (RuntimeError, IndexError) as error:
        print(type(error).__name__ + ":", error)
