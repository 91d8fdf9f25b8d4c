import einops
import torch
from torch.nn.functional import max_pool2d

x = torch.arange(16.0).reshape(1, 1, 4, 4)
small = einops.reduce(x, "b c (h 2) (w 2) -> b c h w", "max")

print(small)
print(torch.equal(small, max_pool2d(x, 2)))
print(einops.reduce(x, "b c h w -> b c", "mean"))
