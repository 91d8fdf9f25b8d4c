import torch
from PIL import Image
from torchvision import transforms
from torchvision.transforms import v2

pil = Image.new("RGB", (2, 2), (255, 128, 0))
image = v2.ToImage()(pil)
scaled = v2.ToDtype(torch.float32, scale=True)(image)
cast = v2.ToDtype(torch.float32)(image)

print(image.dtype, torch.equal(scaled, transforms.ToTensor()(pil)))
print(cast[:, 0, 0].tolist())
