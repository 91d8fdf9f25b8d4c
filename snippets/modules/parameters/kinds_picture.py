import copy

import numpy as np
import torch
from toolbox.pictures import Panel, picture
from torch import nn


class M(nn.Module):
    def __init__(self):
        super().__init__()
        self.v = nn.Parameter(torch.tensor([1.0, 2.0]))
        self.t = torch.tensor([3.0])
        self.l = nn.Linear(2, 1)
        self.register_buffer("b", torch.zeros(2))

    def forward(self, x):
        return self.l(x * self.v + self.b) + self.t


torch.manual_seed(0)
m = M()
before = copy.deepcopy({**m.state_dict(), "t": m.t})
m(torch.ones(1, 2)).sum().backward()
torch.optim.SGD(m.parameters(), lr=0.1).step()
saved = m.state_dict()
rows = {"trained": [], "saved": [], "neither": []}
for name, tensor in {**saved, "t": m.t}.items():
    trained = not torch.equal(before[name], tensor)
    rows["trained" if trained else "saved" if name in saved else "neither"].append((name, tensor))


def frame(panel, x, y, right, bottom, name, color):
    panel.line([(x, y), (right, y), (right, bottom), (x, bottom), (x, y)], color=color)
    panel.text(name, (x + 0.2, y + 0.4), anchor="start", color=color)


panel = Panel()
frame(panel, 0, 0, 9.4, 5.8, "m.state_dict()", 2)
frame(panel, 0.35, 0.85, 9.05, 3.55, "m.parameters()", 1)
for color, (kind, y) in enumerate((("trained", 2.25), ("saved", 4.5), ("neither", 6.75)), 1):
    x = 0.75
    for name, tensor in rows[kind]:
        label = f"{name} {tuple(tensor.shape)}"
        panel.text(label, (x, y - 0.3), anchor="start", small=True)
        cells = panel.grid(
            np.full(tensor.shape, ""), (x, y), fill=color if kind != "neither" else 0, width=0.9
        )
        x += max(cells.right - x, len(label) * 0.196) + 0.4
print(picture(panel, caption="kinds-picture"))
