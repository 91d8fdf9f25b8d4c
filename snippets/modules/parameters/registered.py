import torch
from torch import nn


class M(nn.Module):
    def __init__(self):
        super().__init__()
        self.v = nn.Parameter(torch.tensor([1.0, 2.0]))
        self.t = torch.tensor([3.0])
        self.register_parameter("q_proj_weight", None)
        self.l = nn.Linear(2, 1)


m = M()
print([n for n, _ in m.named_parameters()])
print(list(m.state_dict()))
