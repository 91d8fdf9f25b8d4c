import torch
from torch import nn

m = nn.Module()
m.register_buffer("scale", torch.ones(1))
m.scale = torch.tensor([2.0])
print(dict(m.named_buffers()))

try:
    m.scale = 2.0
except TypeError as error:
    print(type(error).__name__ + ":", error)
