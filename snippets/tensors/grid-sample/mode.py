import torch
import torch.nn.functional as F

inp = torch.arange(16.0).view(1, 1, 4, 4)
grid = torch.tensor([[[[0.5, -0.5]]]])

for mode in ("bilinear", "nearest", "bicubic"):
    print(mode, F.grid_sample(inp, grid, mode=mode, align_corners=True))
