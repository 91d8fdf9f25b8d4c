import math

import torch
from torch.nn import init

fills = {
    "xavier_uniform_": (init.xavier_uniform_, math.sqrt(2 / 512)),
    "xavier_normal_": (init.xavier_normal_, math.sqrt(2 / 512)),
    "kaiming_normal_": (init.kaiming_normal_, math.sqrt(2 / 256)),
    "constant_": (lambda w: init.constant_(w, 0.1), 0.0),
}

torch.manual_seed(0)
for name, (fill, expected) in fills.items():
    w = fill(torch.empty(256, 256))
    print(f"{name:15} std {w.std():.2f}, expected {expected:.2f}")
print(f"bound of xavier_uniform_ {math.sqrt(6 / 512):.2f}")
