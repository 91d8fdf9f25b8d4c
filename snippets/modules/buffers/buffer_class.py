import torch
from torch import nn

m = nn.Module()
m.scale = nn.Buffer(torch.ones(1))
m.mask = nn.Buffer(torch.ones(2, 2).tril(), persistent=False)
print([n for n, _ in m.named_buffers()], list(m.state_dict()))
