import torch
from torchvision.transforms import v2

across = torch.linspace(0, 1, 64).expand(64, 64)
down = across.T
image = torch.stack([across, across * down, 1 - down**2])

normalize = v2.Normalize([0.485, 0.456, 0.406], [0.229, 0.224, 0.225])
normalized = normalize(image)
for x in (image, normalized):
    print(x.amin(dim=(1, 2)), x.amax(dim=(1, 2)))
print(image.mean(dim=(1, 2)), normalized.mean(dim=(1, 2)))
