import torch
import torch.nn.functional as F

scores = torch.zeros(2, 5)

print(F.cross_entropy(scores, torch.tensor([1, -100])))
print(F.cross_entropy(scores, torch.tensor([1, -100]), reduction="none"))
print(F.cross_entropy(scores, torch.tensor([-100, -100])))
try:
    F.cross_entropy(scores, torch.tensor([1, -1]))
except IndexError as error:
    print(type(error).__name__ + ":", error)
