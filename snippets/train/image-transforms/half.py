import torch
from torchvision.transforms import v2

black = torch.zeros(3, 1, 1)
white = torch.ones(3, 1, 1)

normalize = v2.Normalize([0.5] * 3, [0.5] * 3)
print(normalize(black).flatten())
print(normalize(white).flatten())
