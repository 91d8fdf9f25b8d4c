import torch
import torch.nn.functional as F

image = torch.arange(4, dtype=torch.uint8).view(1, 1, 2, 2)

for mode in ("nearest", "bilinear", "bicubic"):
    print(mode, F.interpolate(image, scale_factor=2, mode=mode).dtype)

try:
    F.interpolate(image.long(), scale_factor=2, mode="nearest")
except NotImplementedError as error:
    print(type(error).__name__ + ":", error)
