import torch
from torch import nn


class Scaled(nn.Module):
    def __init__(self):
        super().__init__()
        self.lost = 0.1 * nn.Parameter(torch.ones(2))
        self.kept = nn.Parameter(0.1 * torch.ones(2))


m = Scaled()
print([n for n, _ in m.named_parameters()])
print(type(m.lost).__name__, type(m.kept).__name__)
