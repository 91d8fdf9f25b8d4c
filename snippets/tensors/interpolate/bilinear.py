import torch
import torch.nn.functional as F

input = torch.arange(1, 5, dtype=torch.float32).view(1, 1, 2, 2)

bilinear = {"scale_factor": 2, "mode": "bilinear"}
print(F.interpolate(input, **bilinear, align_corners=True))
print(F.interpolate(input, **bilinear, align_corners=False))
