import math

import torch
from torch import nn

torch.manual_seed(0)
w = torch.empty(3, 5)
nn.init.xavier_uniform_(w, gain=1)
b = math.sqrt(6 / (5 + 3))
print(f"bound {b:.4f}")
print(w.abs().max() <= b)

big = nn.init.xavier_uniform_(torch.empty(300, 200))
print(f"{big.abs().max():.3f}")
print(f"{math.sqrt(6 / (200 + 300)):.3f} {math.sqrt(6 / 200 + 300):.3f}")
