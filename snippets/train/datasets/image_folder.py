import os
import tempfile

from PIL import Image
from torch.utils.data import DataLoader
from torchvision.datasets import ImageFolder
from torchvision.transforms import ToTensor

with tempfile.TemporaryDirectory() as root:
    for name, color in (("dog", "blue"), ("cat", "red")):
        os.mkdir(os.path.join(root, name))
        path = os.path.join(root, name, "0.png")
        Image.new("RGB", (2, 2), color).save(path)

    data = ImageFolder(root, transform=ToTensor())
    print(data.class_to_idx)
    print([(os.path.basename(path), i) for path, i in data.imgs])

    images, labels = next(iter(DataLoader(data, batch_size=2)))
    print(images.shape, labels)
