import torch
from torch import nn


class M(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("b", torch.zeros(1))
        self.register_buffer("c", torch.zeros(1), persistent=False)
        self.t = torch.zeros(1)


used, fresh = M(), M()
for tensor in (used.b, used.c, used.t):
    tensor.fill_(7)
fresh.load_state_dict(used.state_dict())
print(fresh.b, fresh.c, fresh.t)
