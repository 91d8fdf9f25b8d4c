import math

import torch
import torch.nn.functional as F

inp = torch.arange(16.0).view(1, 1, 4, 4)
angle = math.radians(25)
cos, sin = math.cos(angle), math.sin(angle)
theta = torch.tensor([[[cos, -sin, 0.0], [sin, cos, 0.0]]])

grid = F.affine_grid(theta, (1, 1, 4, 4), align_corners=False)
print(F.grid_sample(inp, grid, align_corners=False))
