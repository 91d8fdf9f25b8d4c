import torch
import torch.nn.functional as F

images = torch.ones(8, 3, 32, 48)  # N, C, H, W
grid = torch.zeros(8, 10, 20, 2)  # N, H_out, W_out, (x, y)
out = F.grid_sample(images, grid, align_corners=False)
print(out.shape)

volume = torch.arange(8.0).view(1, 1, 2, 2, 2)
points = torch.tensor(
    [[1.0, -1.0, -1.0], [-1.0, 1.0, -1.0], [-1.0, -1.0, 1.0]]
)
grid = points.view(1, 1, 1, 3, 3)  # the last 3: (x, y, z)
print(F.grid_sample(volume, grid, align_corners=True))
