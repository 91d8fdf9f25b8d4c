import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import numpy as np
from toolbox.pictures import Panel, picture

steps = []


class MyLayer(keras.layers.Layer):
    def __init__(self, units):
        super().__init__()
        self.units = units
        steps.append(("__init__", f"units={units}", None))

    def build(self, input_shape):
        self.kernel = self.add_weight(shape=(input_shape[-1], self.units), initializer="ones")
        steps.append(("build", f"{input_shape}", tuple(self.kernel.shape)))

    def call(self, x):
        steps.append(("call", f"{tuple(x.shape)}", tuple(self.kernel.shape)))
        return keras.ops.matmul(x, self.kernel)


layer = MyLayer(3)
calls = [0]
for _ in range(2):
    layer(np.ones((2, 4)))
    calls.append(len(steps) - 1)

panel = Panel()
colors = {"__init__": 1, "build": 2, "call": 3}
boxes = []
for k, (name, what, weight) in enumerate(steps):
    color = colors[name]
    top = 1.75 * k
    box = panel.grid([name], (0, top), fill=color, width=2.7, outlined=name == "build")
    panel.text(what, (2.95, top + 0.5), anchor="start", small=True)
    if weight:
        size = panel.grid(list(weight), (6, top), fill=2, faded=name != "build")
        if name == "build":
            panel.text("kernel", (7, top - 0.35), small=True, color=2)
    boxes.append(box)
for k in range(1, len(boxes)):
    panel.arrow(boxes[k - 1][0], boxes[k][0])
for number, k in enumerate((1, 3), start=1):
    panel.text(f"layer(x)  # {number}", (1.6, 1.75 * k - 0.37), anchor="start", small=True)
print(picture(panel, caption="own-picture"))
