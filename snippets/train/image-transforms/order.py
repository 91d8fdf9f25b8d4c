import torch
from PIL import Image
from torchvision.transforms import v2

normalize = v2.Normalize([0.485, 0.456, 0.406], [0.229, 0.224, 0.225])

for image in (Image.new("RGB", (2, 2)), torch.zeros(2, 2, 3)):
    try:
        normalize(image)
    except (TypeError, RuntimeError) as error:
        print(type(error).__name__ + ":", error)
