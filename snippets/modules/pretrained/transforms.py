import torch
from torchvision.models import ResNet50_Weights

weights = ResNet50_Weights.DEFAULT
prepare = weights.transforms()
photo = torch.zeros(3, 300, 400, dtype=torch.uint8)

print(prepare(photo).shape, prepare(photo).dtype)
print(prepare.mean, prepare.std)
print(len(weights.meta["categories"]), weights.meta["categories"][:3])
