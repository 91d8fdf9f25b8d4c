import torch
from torch import nn


class M(nn.Module):
    def __init__(self):
        super().__init__()
        self.parameter = nn.Parameter(torch.ones(1))
        self.register_buffer("buffer", torch.ones(1))
        self.register_buffer("unsaved", torch.ones(1), persistent=False)
        self.plain = torch.ones(1)

    def forward(self, x):
        return x * self.parameter * self.buffer * self.unsaved * self.plain


m = M()
m(torch.ones(1)).backward()
torch.optim.SGD(m.parameters(), lr=0.5).step()
m.to(torch.float64)
print("           trained saved moved")
for name in ("parameter", "buffer", "unsaved", "plain"):
    t = getattr(m, name)
    trained, moved = t.item() != 1, t.dtype == torch.float64
    print(f"{name:10} {trained!s:7} {name in m.state_dict()!s:5} {moved}")
