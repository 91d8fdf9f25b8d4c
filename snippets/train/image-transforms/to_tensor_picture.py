import numpy as np
import torch
from PIL import Image
from toolbox.pictures import Panel, picture
from torchvision import transforms

pil = Image.new("RGB", (2, 2), (255, 128, 0))
array = torch.from_numpy(np.array(pil))
img = transforms.ToTensor()(pil)
channels = torch.tensor([5, 3, 1])

before = Panel("a = np.asarray(pil)")
before.planes(array, (1.2, 0), fill=channels, name="a", step=(0.9, 2.6))
before.text("(2, 2, 3): H, W, C", (0, 5.2), anchor="start", small=True)
after = Panel("img = ToTensor()(pil)")
after.planes(img, (1.6, 0), fill=channels[:, None, None], name="img", form=".4f", step=(0.9, 2.6))
after.text("(3, 2, 2): C, H, W", (0, 7.8), anchor="start", small=True)
print(picture(before, after, caption="to-tensor-picture"))
