import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import torch
from toolbox.pictures import Panel, picture

x = keras.Input((3,))
y = x * 2
m = keras.Model(x, y)
row = torch.tensor([[1.0, 2.0, 3.0]])
a = torch.tensor(2.0)
b = a * 3

panel = Panel()
left, right = 0.0, 5.45
panel.text("x = keras.Input((3,))", (left, 0), anchor="start", small=True)
first = panel.grid([""] * x.shape[1], (left, 0.35), hatched=True)
panel.text("y = x * 2", (left, 2.35), anchor="start", small=True)
second = panel.grid([""] * y.shape[1], (left, 2.7), hatched=True)
for shape, grid in ((x.shape, first), (y.shape, second)):
    panel.text(str(shape), (grid.right + 0.15, grid.centre[1]), anchor="start", small=True)
panel.text("keras.Model(x, y)([[1., 2., 3.]])", (left, 4.7), anchor="start", small=True)
fed = panel.grid(row, (left, 5.05), fill=[1, 2, 3])
result = panel.grid(m(row), (left, 7.05), fill=[1, 2, 3])
for k in range(3):
    panel.arrow(fed[k], result[k], color=k + 1)

panel.line([(right - 0.3, -0.2), (right - 0.3, 3.8)], dashed=True)
panel.text("a = torch.tensor(2.)", (right, 0), anchor="start", small=True)
start = panel.grid(a, (right, 0.35), fill=4)
panel.text("b = a * 3", (right, 2.35), anchor="start", small=True)
end = panel.grid(b, (right, 2.7), fill=4)
print(picture(panel, caption="eager-picture"))
