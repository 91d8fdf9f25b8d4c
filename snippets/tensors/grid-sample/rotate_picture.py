import math

import torch
import torch.nn.functional as F
from toolbox.pictures import Panel, picture

inp = torch.arange(16.0).view(1, 1, 4, 4)
angle = math.radians(25)
cos, sin = math.cos(angle), math.sin(angle)
theta = torch.tensor([[[cos, -sin, 0.0], [sin, cos, 0.0]]])
grid = F.affine_grid(theta, (1, 1, 4, 4), align_corners=False)
result = F.grid_sample(inp, grid, align_corners=False)[0, 0]

size = 1.9
points = Panel("inp, grid")
image = points.grid([[""] * 4] * 4, (0, 0), width=size, height=size)
places = (grid[0] + 1) * 2 * size
for i in range(4):
    for j in range(4):
        points.text(f"{inp[0, 0, i, j]:g}", image[i, j].centre)
        place = tuple(places[i, j].tolist())
        points.dot(place, color=i + 1, radius=0.13)
        if j == 0:
            points.dot(place, color=i + 1, radius=0.24, ring=True)

output = Panel("output")
first = [[True, False, False, False]] * 4
fill = [[1], [2], [3], [4]]
output.grid(result, (0, 0), width=1.5, height=1.2, form=".2f", fill=fill, outlined=first)
print(picture(points, output, caption="rotate-picture"))
