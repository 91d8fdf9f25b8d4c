import torch
import torch.nn.functional as F
from toolbox.pictures import Panel, picture

image = torch.zeros(1, 1, 5, 7)
image[..., 1:4, 2:5] = 1
kernel = torch.tensor([[[[-1.0, 1.0]]]])
output = F.conv2d(image, kernel)

panels = []
for title, values in (("image", image), ("kernel", kernel), ("F.conv2d(image, kernel)", output)):
    panel = Panel(title)
    panel.grid(values[0, 0], (0, 0), heat=values[0, 0], hottest=1, width=0.88)
    panels.append(panel)
print(picture(*panels, caption="edge-picture"))
