import torch
import torch.nn.functional as F

for classes in (2, 10, 1000):
    even = torch.zeros(1, classes)
    print(classes, F.cross_entropy(even, torch.tensor([0])))
