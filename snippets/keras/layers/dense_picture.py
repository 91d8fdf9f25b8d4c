import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import torch
from toolbox.pictures import Panel, picture
from torch import nn

torch.manual_seed(0)
x = torch.rand(2, 4, 4)
linear = nn.Linear(4, 3)
dense = keras.layers.Dense(3)
dense.build(x.shape)
dense.kernel.assign(linear.weight.T)
dense.bias.assign(linear.bias)
y = dense(x)


def tenths(t):
    return t.detach().round(decimals=1) + 0.0  # no -0.0


panel = Panel()
rows = torch.arange(1, 5)[:, None]
wide = {"width": 1.1, "form": ".1f"}
kernel = panel.grid(tenths(dense.kernel.value), (5.2, 0), **wide)
bias = panel.grid(tenths(dense.bias.value), (5.2, 4.5), **wide)
source = panel.grid(tenths(x[0]), (0, 6.2), fill=rows, **wide)
result = panel.grid(tenths(y[0]), (5.2, 6.2), fill=rows, **wide)
panel.text("kernel", (4.95, kernel.centre[1]), anchor="end", small=True)
panel.text("+ bias", (4.95, bias.centre[1]), anchor="end", small=True)
panel.text("x[0]", (source.centre[0], 10.55), small=True)
panel.text("dense(x)[0]", (result.centre[0], 10.55), small=True)
for i in range(4):
    panel.arrow(source[i, 3], result[i, 0], color=i + 1)
print(picture(panel, caption="dense-picture"))
