import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import torch
from toolbox.pictures import Panel, picture

kernel = torch.tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]])
dense = keras.layers.Dense(2)
dense.build((None, 3))
dense.set_weights([kernel, torch.zeros(2)])
x = torch.tensor([[1.0, 2.0, 3.0]])
output = dense(x)

panel = Panel()
colors = torch.tensor([1, 2])
left = panel.grid(dense.kernel.value, (0, 0), fill=colors)
right = panel.grid(kernel.T, (5, 0.5), fill=colors[:, None])
panel.text("dense.kernel", (1, -0.75), small=True)
panel.text(str(tuple(dense.kernel.shape)), (1, -0.35), small=True)
panel.text("linear.weight", (6.5, -0.75), small=True)
panel.text(str(tuple(kernel.T.shape)), (6.5, -0.35), small=True)
panel.arrow(left.box, right.box, text=".T", sideways=True)
given = panel.grid(x, (0, 4.6))
panel.text("x", (1.5, 4.25), small=True)
result = panel.grid(output, (5.5, 4.6), fill=colors)
panel.text("dense(x) == linear(x)", (6.5, 4.25), small=True)
panel.arrow(given.box, result.box, sideways=True)
print(picture(panel, caption="layout-picture"))
