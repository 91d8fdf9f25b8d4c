import torch
from toolbox.pictures import Panel, picture
from torch import nn


class Counter(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("count", torch.tensor(0))

    def forward(self, x):
        self.count += 1
        return x


panels = []
for name, module, batch, color in (
    ("count", Counter(), torch.ones(1), 2),
    ("running_mean", nn.BatchNorm1d(1), torch.tensor([[1.0], [3.0]]), 3),
):
    panel, previous = Panel(name), None
    for k in range(4):
        value = module.get_buffer(name).item()
        cell = panel.grid([[round(value, 3)]], (2.6 * k, 0), fill=color, width=1.4)
        if previous:
            panel.arrow(previous.box, cell.box)
            panel.text("m(x)", ((previous.right + cell.x) / 2, 0.15), small=True)
        module(batch)
        previous = cell
    panels.append(panel)
print(picture(*panels, caption="update-picture"))
