import torch
from torch import nn

names = [("relu",), ("tanh",), ("leaky_relu", 0.2), ("sigmoid",)]
gains = [nn.init.calculate_gain(*name) for name in names]
print([round(gain, 4) for gain in gains])

for gain in gains:
    torch.manual_seed(0)
    w = nn.init.xavier_uniform_(torch.empty(256, 256), gain=gain)
    print(f"{w.abs().max():.3f}")
