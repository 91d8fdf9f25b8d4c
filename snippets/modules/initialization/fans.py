import math

import torch
from torch import nn

torch.manual_seed(0)
line, conv = nn.Linear(300, 200), nn.Conv2d(3, 64, 4)
for layer, fan_in, fan_out in (
    (line, 300, 200),
    (conv, 3 * 4 * 4, 64 * 4 * 4),
):
    nn.init.xavier_uniform_(layer.weight)
    b = math.sqrt(6 / (fan_in + fan_out))
    print(tuple(layer.weight.shape), f"bound {b:.3f}")
    print(f"largest {layer.weight.abs().max():.3f}")
