import torch
from torch import nn


class M(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("b", torch.ones(1))
        self.register_buffer("c", torch.ones(1), persistent=False)
        self.t = torch.ones(1)


m = M()
m.to(torch.float64)
print(m.b.dtype, m.c.dtype, m.t.dtype)
print(list(m.state_dict()))
m.to("meta")
print(m.b.device, m.c.device, m.t.device)
