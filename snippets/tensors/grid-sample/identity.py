import torch
import torch.nn.functional as F

inp = torch.arange(16.0).view(1, 1, 4, 4)
theta = torch.eye(2, 3)[None]
grid = F.affine_grid(theta, (1, 1, 4, 4), align_corners=False)

print(grid[0, 0])
same = F.grid_sample(inp, grid, align_corners=False)
print(torch.allclose(same, inp))

other = F.grid_sample(inp, grid, align_corners=True)
print(torch.allclose(other, inp))
