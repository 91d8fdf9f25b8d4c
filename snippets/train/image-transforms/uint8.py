import torch
from torchvision.transforms import v2

normalize = v2.Normalize([0.485, 0.456, 0.406], [0.229, 0.224, 0.225])

try:
    normalize(torch.zeros(3, 2, 2, dtype=torch.uint8))
except TypeError as error:
    print(type(error).__name__ + ":", error)
