import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import torch
from toolbox.pictures import Panel, picture

x = torch.arange(32.0).reshape(2, 4, 4)
flat = keras.layers.Flatten()(x)
fill = torch.arange(1, 5)[:, None].expand(4, 4)

panels = []
for k in range(2):
    panel = Panel(f"x[{k}]")
    panel.grid(x[k], (2.6, 0), fill=fill)
    panel.grid(flat[k], (0, 5.4), fill=fill.flatten(), width=0.58)
    panel.arrow((4.6, 4.1), (4.6, 5.3))
    panel.text(f"flat[{k}]", (0, 5.05), anchor="start", small=True)
    panels.append(panel)
print(picture(*panels, caption="flatten-picture"))
