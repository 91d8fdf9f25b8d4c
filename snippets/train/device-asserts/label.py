import torch
import torch.nn.functional as F

scores = torch.zeros(1, 5)
print(F.cross_entropy(scores, torch.tensor([4])))
try:
    F.cross_entropy(scores, torch.tensor([5]))
except IndexError as error:
    print(type(error).__name__ + ":", error)
