import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import torch
from toolbox.pictures import Panel, picture

x = torch.tensor([[0, 1, 2], [3, 4, 5]])

panels = []
for title, parts in (
    ("keras.ops.split(x, 3, axis=1)", keras.ops.split(x, 3, axis=1)),
    ("torch.split(x, 3, dim=1)", torch.split(x, 3, dim=1)),
    ("torch.split(x, 1, dim=1)", torch.split(x, 1, dim=1)),
):
    panel = Panel(title)
    widths = [part.shape[1] for part in parts]
    fill = torch.arange(1, len(parts) + 1).repeat_interleave(torch.tensor(widths))
    whole = panel.grid(x, (1.2, 0), fill=fill)
    left = 1.2 - 0.6 * (len(parts) - 1)
    column = 0
    for k, part in enumerate(parts):
        drawn = panel.grid(part, (left, 3.4), fill=k + 1)
        middle = whole.x + column + widths[k] / 2
        panel.arrow((middle, 2.05), (drawn.centre[0], 3.35), color=k + 1)
        panel.text(f"[{k}]", (drawn.centre[0], 5.7), small=True)
        left, column = drawn.right + 1.2, column + widths[k]
    panels.append(panel)
print(picture(*panels, caption="split-picture"))
