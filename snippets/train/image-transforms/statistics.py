import torch
from torchvision.transforms import v2

imgs = torch.arange(24.0).reshape(2, 3, 2, 2) / 24

mean = imgs.mean(dim=(0, 2, 3))
std = imgs.std(dim=(0, 2, 3), correction=0)
print(mean)
print(std)

normalized = v2.Normalize(mean.tolist(), std.tolist())(imgs)
print(normalized.mean(dim=(0, 2, 3)).abs() < 1e-6)
print(normalized.std(dim=(0, 2, 3), correction=0))
