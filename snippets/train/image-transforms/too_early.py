import torch
from torchvision.transforms import v2

normalize = v2.Normalize([0.485, 0.456, 0.406], [0.229, 0.224, 0.225])
image = torch.full((3, 2, 2), 255, dtype=torch.uint8)

print(normalize(image.float())[:, 0, 0])
print(normalize(image.float() / 255)[:, 0, 0])
