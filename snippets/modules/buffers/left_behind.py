import torch
from torch import nn


class Turn(nn.Module):
    def __init__(self):
        super().__init__()
        self.plain = torch.tensor([[0.0, 1.0], [1.0, 0.0]])
        self.register_buffer("kept", self.plain.clone())


m = Turn().to(torch.float64)
x = torch.tensor([[1.0, 2.0]], dtype=torch.float64)
print(x @ m.kept)
try:
    x @ m.plain
except RuntimeError as error:
    print(type(error).__name__ + ":", error)
