import torch
import torch.nn.functional as F

inp = torch.arange(16.0).view(1, 1, 4, 4)
grid = torch.tensor([[[[2.0, 0.0]]]])

for mode in ("zeros", "border", "reflection"):
    options = {"padding_mode": mode, "align_corners": True}
    print(mode, F.grid_sample(inp, grid, **options))
