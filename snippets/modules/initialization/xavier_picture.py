import math

import torch
from toolbox.pictures import Panel, picture
from torch import nn

torch.manual_seed(0)
w = nn.init.xavier_uniform_(torch.empty(3, 5), gain=1)
fan_out, fan_in = w.shape
bound = math.sqrt(6 / (fan_in + fan_out))

panel = Panel()
colors = torch.tensor([[1], [2], [3]])
panel.grid(w, (1.9, 0.4), fill=colors, width=1.35, form=".2f")
panel.text(f"fan_in = {fan_in}", (5.25, 0), small=True)
panel.text("fan_out", (0, 1.6), anchor="start", small=True)
panel.text(f"= {fan_out}", (0, 2.1), anchor="start", small=True)

middle, unit, y = 4.5, 4.0, 4.9
panel.line([(middle - 1.05 * unit, y), (middle + 1.05 * unit, y)])
for mark in (-bound, 0.0, bound):
    at = middle + unit * mark
    panel.line([(at, y - 0.95), (at, y + 0.15)] if mark else [(at, y), (at, y + 0.15)])
    panel.text(f"{mark:.4f}" if mark else "0", (at, y + 0.5), small=True)
for i, row in enumerate(w):
    for value in row:
        at = (middle + unit * value.item(), y - 0.75 + 0.25 * i)
        panel.dot(at, color=int(colors[i]), radius=0.1)
panel.text(f"sqrt(6 / ({fan_in} + {fan_out})) = {bound:.4f}", (middle, y + 1.15))
print(picture(panel, caption="xavier-picture"))
