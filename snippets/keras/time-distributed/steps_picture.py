import os

os.environ["KERAS_BACKEND"] = "torch"
import keras
import numpy as np
import torch
from toolbox.pictures import Panel, picture

rng = np.random.default_rng(0)
x = torch.from_numpy(rng.normal(size=(2, 7, 4)).astype(np.float32))
keras.utils.set_random_seed(0)
wrapped = keras.layers.TimeDistributed(keras.layers.Dense(5))
y = wrapped(x)

panel = Panel()
look = {"width": 1.05, "form": ".1f"}
for t in range(7):
    color, left = 1 + t % 6, 1.22 * t
    panel.text(str(t), (left + 0.525, -0.3), small=True, color=color)
    before, after = ((v[0, t, :, None] * 10).round() / 10 + 0.0 for v in (x, y))  # no -0.0
    step = panel.grid(before, (left, 0), fill=color, height=0.56, **look)
    layer = panel.grid([["Dense"]], (left, 3.0), height=0.8, outlined=True, **look)
    out = panel.grid(after, (left, 4.6), fill=color, height=0.56, **look)
    panel.arrow(step.box, layer.box, color=color)
    panel.arrow(layer.box, out.box, color=color)
panel.text(f"x[0] {tuple(x[0].shape)}", (0, -0.9), anchor="start", small=True)
panel.text(f"count_params {wrapped.count_params()}", (8.37, -0.9), anchor="end", small=True)
panel.text(f"y[0] {tuple(y[0].shape)}", (0, 7.75), anchor="start", small=True)
print(picture(panel, caption="steps-picture"))
