import torch.nn.functional as F
from toolbox.signature import signature

print(signature(F.grid_sample, "F.grid_sample"))
print(signature(F.affine_grid, "F.affine_grid"))
