import torch
from torch import nn

k, s, p, d = 3, 2, 1, 1
conv = nn.Conv2d(1, 1, k, stride=s, padding=p, dilation=d)

found = []
for H in (5, 6, 7):
    formula = (H + 2 * p - d * (k - 1) - 1) // s + 1
    found.append((H, formula, conv(torch.zeros(1, 1, H, H)).shape[-1]))
print(found)
