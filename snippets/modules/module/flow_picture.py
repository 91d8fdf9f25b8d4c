import numpy as np
import torch
from toolbox.pictures import Panel, picture
from torch import nn

torch.manual_seed(0)
l1, l2 = nn.Linear(2, 3), nn.Linear(3, 1)
x = torch.randn(4, 2)
h = l1(x)
a = torch.relu(h)
y = l2(a)

panel = Panel()
left, previous = 0.0, None
for name, call, values in (("x", "", x), ("h", "l1", h), ("a", "relu", a), ("y", "l2", y)):
    grid = panel.grid(
        np.full(values.shape, ""),
        (left, 0),
        fill=torch.arange(1, 5)[:, None],
        hatched=values == 0,
        width=0.58,
        height=0.8,
    )
    panel.text(name, (grid.centre[0], -0.3))
    panel.text(str(tuple(values.shape)), (grid.centre[0], 3.55), small=True)
    if previous:
        panel.arrow((previous.right + 0.1, 1.6), (grid.x - 0.1, 1.6), text=call)
    left, previous = grid.right + 1.3, grid
print(picture(panel, caption="flow-picture"))
