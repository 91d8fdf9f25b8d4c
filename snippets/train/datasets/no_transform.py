import importlib
import os
import tempfile

from PIL import Image
from torch.utils.data import DataLoader
from torchvision.datasets import ImageFolder

with tempfile.TemporaryDirectory() as root:
    os.mkdir(os.path.join(root, "cat"))
    Image.new("RGB", (2, 2)).save(os.path.join(root, "cat", "0.png"))
    try:
        next(iter(DataLoader(ImageFolder(root))))
    except TypeError as error:
        print(type(error).__name__ + ":", error)

try:
    importlib.import_module("torchvision.dataset")
except ModuleNotFoundError as error:
    print(type(error).__name__ + ":", error)
