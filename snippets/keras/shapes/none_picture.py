import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import torch
from toolbox.pictures import Panel, picture

x = keras.Input((4, 4))
y = keras.layers.Flatten()(x)
model = keras.Model(x, y)

shapes = [(x.shape, y.shape)]
for n in (2, 7):
    batch = torch.zeros(n, 4, 4)
    shapes.append((batch.shape, model(batch).shape))

panel = Panel()
tops = (0.0, 2.0, 3.4)
for (before, after), top in zip(shapes, tops, strict=True):
    unknown = [size is None for size in before]
    old = panel.grid(
        [str(size) for size in before],
        (0, top),
        fill=[4, 6, 6],
        hatched=unknown,
        width=1.25,
    )
    new = panel.grid(
        [str(size) for size in after],
        (6.25, top),
        fill=[4, 6],
        hatched=unknown[:2],
        width=1.25,
    )
    panel.arrow(old[2], new[0], text="Flatten" if top == 0 else "")
for text, grid_x in (("x.shape", 1.875), ("y.shape", 7.5)):
    panel.text(text, (grid_x, -0.35), small=True)
for left in (0.625, 6.875):
    panel.line([(left, 1.05), (left, 1.95)], color=4, dashed=True)
print(picture(panel, caption="none-picture"))
