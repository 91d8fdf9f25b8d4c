import torch
import torch.nn.functional as F
from torch import nn

input = torch.arange(1, 5, dtype=torch.float32).view(1, 1, 2, 2)
layer = nn.Upsample(scale_factor=2, mode="bilinear")

print(layer)
same = F.interpolate(input, scale_factor=2, mode="bilinear")
print(torch.equal(layer(input), same))
