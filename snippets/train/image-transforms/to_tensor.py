import numpy as np
from PIL import Image
from torchvision import transforms

pil = Image.new("RGB", (2, 2), (255, 128, 0))
img = transforms.ToTensor()(pil)

print(np.asarray(pil).shape, np.asarray(pil)[0, 0])
print(img.shape)
print(img[:, 0, 0])
