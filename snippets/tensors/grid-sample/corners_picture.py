import torch
import torch.nn.functional as F
from toolbox.pictures import Panel, picture

inp = torch.arange(16.0).view(1, 1, 4, 4)
grid = torch.tensor([[[[-1.0, -1.0], [1.0, -1.0]], [[-1.0, 1.0], [1.0, 1.0]]]])

size = 0.95
padded = F.pad(inp, (1, 1, 1, 1))[0, 0]
outside = F.pad(torch.zeros(4, 4), (1, 1, 1, 1), value=1)

panels = []
for align_corners in (True, False):
    result = F.grid_sample(inp, grid, align_corners=align_corners)[0, 0]
    reach = size * (1.5 if align_corners else 2)  # cells from 0 to 1
    panel = Panel(f"align_corners={align_corners}")
    image = panel.grid(padded, (0, 0), width=size, height=size, faded=outside)
    middle = image.centre[0]
    for number in (-1, 0, 1):
        at = middle + reach * number
        panel.line([(at, -0.32), (at, -0.12)])
        panel.line([(-0.32, at), (-0.12, at)])
        panel.text(f"{number}", (at, -0.6), small=True)
        panel.text(f"{number}", (-0.45, at), anchor="end", small=True)
    panel.text("x", (image.right, -0.6), small=True)
    panel.text("y", (-0.45, image.bottom), anchor="end", small=True)
    panel.grid(result, (6.3, middle - 1), width=1.28, fill=[[1, 2], [3, 4]])
    for k, (x, y) in enumerate(grid.view(4, 2).tolist()):
        at = middle + reach * x, middle + reach * y
        if align_corners:
            panel.dot(at, color=k + 1, radius=0.4, ring=True)
        else:
            panel.dot(at, color=k + 1, radius=0.16)
    panels.append(panel)
print(picture(*panels, caption="corners-picture"))
