import torch
import torch.nn.functional as F

inp = torch.arange(16.0).view(1, 1, 4, 4)
grid = torch.tensor(
    [[[[-1.0, -1.0], [1.0, -1.0]], [[-1.0, 1.0], [1.0, 1.0]]]]
)

print(F.grid_sample(inp, grid, align_corners=True))
print(F.grid_sample(inp, grid, align_corners=False))
