import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import torch
from toolbox.pictures import Panel, picture

x = torch.arange(6).reshape(2, 3)
fill = x + 1

panels = []
for axis in (0, 1, -1):
    y = keras.ops.expand_dims(x, axis)
    new = axis % y.ndim
    dims = [4, 6]
    dims.insert(new, 0)
    panel = Panel(f"axis={axis}")
    old = panel.grid(list(x.shape), (0.5, 0), fill=[4, 6])
    shape = panel.grid(list(y.shape), (0, 2.1), fill=dims, outlined=[k == new for k in range(3)])
    for k in range(2):
        panel.arrow(old[k], shape[k + (k >= new)], color=(4, 6)[k])
    colors = keras.ops.expand_dims(fill, axis)
    left = (3 - y.shape[2]) / 2
    panel.planes(y, (left, 3.9), fill=colors)
    panels.append(panel)
print(picture(*panels, caption="expand-dims-picture"))
