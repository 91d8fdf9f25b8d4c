import torch
import torch.nn.functional as F

row = torch.tensor([[[1.0, 2.0]]])
k = torch.arange(4)  # the output pixels

print("True:", k * (2 - 1) / (4 - 1))
print(F.interpolate(row, size=4, mode="linear", align_corners=True))
print("False:", (k + 0.5) * 2 / 4 - 0.5)
print(F.interpolate(row, size=4, mode="linear", align_corners=False))
