import torch
from toolbox.pictures import Panel, picture
from torch import nn

torch.manual_seed(0)
panels = []
for groups in (1, 2, 4):
    conv = nn.Conv2d(4, 4, 3, groups=groups)
    panel = Panel(f"groups={groups}")
    fill = [1 + k * groups // 4 for k in range(4)]
    source = panel.grid([f"x[{k}]" for k in range(4)], (0, 0), fill=fill, width=1.5)
    result = panel.grid([f"y[{k}]" for k in range(4)], (0, 3.4), fill=fill, width=1.5)
    for k in range(4):
        x = torch.ones(4, 3, 3, requires_grad=True)
        conv(x)[k].sum().backward()
        for c in x.grad.abs().sum((1, 2)).nonzero().flatten().tolist():
            panel.arrow(
                (source[c].centre[0] + 0.18 * (k - c), 1),
                (result[k].centre[0] + 0.18 * (c - k), 3.4),
                color=fill[k],
                sideways=False,
            )
    panels.append(panel)
print(picture(*panels, caption="groups-picture"))
