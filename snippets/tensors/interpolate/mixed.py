import torch
import torch.nn.functional as F

ramp = torch.arange(5.0).view(1, 1, 5)  # each value is its own place
options = {"size": 10, "mode": "linear"}

true = F.interpolate(ramp, **options, align_corners=True)
false = F.interpolate(ramp, **options, align_corners=False)
print(true - false)
