import torch
from toolbox.pictures import Panel, picture
from torch import nn

t = torch.ones(3, 2, 2)
panels = []
for call, result, start in (
    ("nn.Flatten()(t)", nn.Flatten()(t), 1),
    ("torch.flatten(t)", torch.flatten(t), 0),
    ("t.flatten()", t.flatten(), 0),
):
    panel = Panel(call)
    fill = [4 if k < start else 2 for k in range(3)]
    before = panel.grid(list(t.shape), (0, 0), fill=fill)
    left = (3 - result.ndim) / 2
    after = panel.grid(
        list(result.shape),
        (left, 2.4),
        fill=[4, 2] if start else [2],
        outlined=[False, True][-result.ndim :],
    )
    for k in range(3):
        to = after[min(k, start)]
        shift = (k - (start + 2) / 2) * 0.25 if k >= start else 0
        panel.arrow(before[k], (to.centre[0] + shift, 2.38), color=fill[k], sideways=False)
    panel.text("t.shape", (3.25, 0.5), anchor="start", small=True)
    panel.text(".shape", (3.25, 2.9), anchor="start", small=True)
    panels.append(panel)
print(picture(*panels, caption="defaults-picture"))
