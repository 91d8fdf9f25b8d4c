import torch
import torch.nn.functional as F
from toolbox.pictures import Panel, picture

inp = torch.arange(16.0).view(1, 1, 4, 4)
size = 1.9

panel = Panel()
image = panel.grid([[""] * 4] * 4, (0, 0), width=size, height=size)
middle, reach = image.centre[0], 1.5 * size
for i in range(4):
    for j in range(4):
        panel.text(f"{inp[0, 0, i, j]:g}", image[i, j].centre, small=True)
for number, color in ((-1, 0), (-0.5, 2), (0, 0), (0.5, 1), (1, 0)):
    at = middle + reach * number
    panel.line([(at, -0.32), (at, -0.12)])
    panel.text(f"{number:g}", (at, -0.6), small=True, color=color)
for number, color in ((-1, 0), (-0.5, 1), (0, 0), (0.5, 2), (1, 0)):
    at = middle + reach * number
    panel.line([(-0.32, at), (-0.12, at)])
    panel.text(f"{number:g}", (-0.45, at), anchor="end", small=True, color=color)
panel.text("x", (image.right, -0.6), small=True)
panel.text("y", (-0.45, image.bottom), anchor="end", small=True)
for color, (x, y) in ((1, (0.5, -0.5)), (2, (-0.5, 0.5))):
    value = F.grid_sample(inp, torch.tensor([[[[x, y]]]]), align_corners=True).item()
    at = middle + reach * x, middle + reach * y
    panel.line([(at[0], -0.1), at], color=color, dashed=True)
    panel.line([(-0.1, at[1]), at], color=color, dashed=True)
    panel.dot(at, color=color, radius=0.16)
    beside = at[0] + 0.25, at[1] + (0.42 if y > 0 else -0.42)
    panel.text(f"{value:g}", beside, anchor="start", color=color)
print(picture(panel, caption="point-picture"))
