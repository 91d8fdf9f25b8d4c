import os
import tempfile

import torch
from PIL import Image
from toolbox.pictures import Panel, picture
from torchvision.datasets import ImageFolder
from torchvision.transforms import ToTensor

with tempfile.TemporaryDirectory() as root:
    for name, color in (("cat", "red"), ("dog", "blue")):
        os.mkdir(os.path.join(root, name))
        Image.new("RGB", (2, 2), color).save(os.path.join(root, name, "0.png"))
    data = ImageFolder(root, transform=ToTensor())
    samples = [data[i] for i in range(len(data))]

panel = Panel()
folder = panel.grid([["root/"]], (0, 1.5), width=1.7)
for i, (path, label) in enumerate(data.imgs):
    y = 3 * i
    name = os.path.basename(os.path.dirname(path))
    # the pixels' own colour: red is 5, blue is 1
    image = samples[i][0]
    pixel = torch.where(image[0] > image[2], 5, 1)
    ink = int(pixel[0, 0])
    sub = panel.grid([[name + "/"]], (2.3, y), fill=ink, width=1.6)
    panel.arrow(folder.box, sub.box, sideways=True)
    file = panel.grid([[""] * 2] * 2, (4.9, y - 0.1), fill=pixel, width=0.6, height=0.6)
    panel.text(os.path.basename(path), (5.5, y + 1.45), small=True)
    panel.arrow(sub.box, (4.9, y + 0.5), color=ink)
    number = panel.grid([[label]], (7.6, y), fill=ink)
    panel.arrow((6.1, y + 0.5), number[0], color=ink)
    panel.text(f"data[{i}][1]", (8.1, y + 1.45), small=True)
print(picture(panel, caption="image-folder-picture"))
