import torch
import torch.nn.functional as F

row = torch.arange(5.0).view(1, 1, 5)
options = {"scale_factor": 1.5, "mode": "linear"}

print(F.interpolate(row, **options))
print(F.interpolate(row, **options, recompute_scale_factor=True))
print(F.interpolate(row, size=7, mode="linear"))
