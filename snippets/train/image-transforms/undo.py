import torch
from torchvision.transforms import v2

across = torch.linspace(0, 1, 64).expand(64, 64)
down = across.T
image = torch.stack([across, across * down, 1 - down**2])
mean = torch.tensor([0.485, 0.456, 0.406])
std = torch.tensor([0.229, 0.224, 0.225])

x = v2.Normalize(mean.tolist(), std.tolist())(image)
outside = (x < 0) | (x > 1)
print(f"{outside.float().mean():.0%} of the numbers cannot be shown")

back = v2.Normalize((-mean / std).tolist(), (1 / std).tolist())(x)
print(torch.allclose(back, image, atol=1e-6))
