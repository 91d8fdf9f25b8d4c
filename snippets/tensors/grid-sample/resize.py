import torch
import torch.nn.functional as F

inp = torch.arange(16.0).view(1, 1, 4, 4)
theta = torch.eye(2, 3)[None]
grid = F.affine_grid(theta, (1, 1, 8, 8), align_corners=False)

sampled = F.grid_sample(
    inp, grid, padding_mode="border", align_corners=False
)
resized = F.interpolate(inp, size=8, mode="bilinear")
print(torch.allclose(sampled, resized))
