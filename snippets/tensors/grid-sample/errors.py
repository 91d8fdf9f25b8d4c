import torch
import torch.nn.functional as F

inp = torch.arange(16.0).view(1, 1, 4, 4)

try:
    F.grid_sample(inp, torch.zeros(1, 2, 2, 3), align_corners=False)
except RuntimeError as error:
    print(type(error).__name__ + ":", error)
