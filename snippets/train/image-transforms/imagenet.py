import torch
from torchvision.transforms import v2

black = torch.zeros(3, 1, 1)
white = torch.ones(3, 1, 1)

normalize = v2.Normalize([0.485, 0.456, 0.406], [0.229, 0.224, 0.225])
print(normalize(black).flatten())
print(normalize(white).flatten())
