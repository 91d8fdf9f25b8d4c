import warnings

import torch
import torch.nn.functional as F

inp = torch.arange(16.0).view(1, 1, 4, 4)
grid = torch.tensor([[[[-1.0, -1.0], [1.0, 1.0]]]])

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    left_out = F.grid_sample(inp, grid)
print(caught[0].message)

written = F.grid_sample(inp, grid, align_corners=False)
print(torch.equal(left_out, written))
