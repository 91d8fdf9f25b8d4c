from itertools import pairwise

import torch
from toolbox.pictures import Panel, picture

x = torch.tensor([[1.0, 2.0], [3.0, 4.0]], requires_grad=True)
squared = x**2
squared.retain_grad()
y = squared.sum()
y.retain_grad()
y.backward()

panel = Panel()
colors = torch.arange(1, 5).reshape(2, 2)
steps = [
    panel.grid(x, (0, 0), title="x", fill=colors),
    panel.grid(squared, (3.2, 0), title="x ** 2", fill=colors),
    panel.grid(y, (6.4, 0.5), title="y"),
]
back = [
    panel.grid(x.grad, (0, 3.6), fill=colors),
    panel.grid(squared.grad, (3.2, 3.6), fill=colors),
    panel.grid(y.grad, (6.4, 4.1)),
]
for start, end in pairwise(steps):
    panel.arrow(start.box, end.box, color=1, sideways=True)
for end, start in pairwise(back):
    panel.arrow(start.box, end.box, color=2, sideways=True)
panel.arrow((6.9, 1.8), (6.9, 3.9), color=2, text="y.backward()")
panel.text("x.grad", (1, 6), small=True)
panel.text("∂y / ∂(x ** 2)", (4.2, 6), small=True)
panel.text("∂y / ∂y", (6.9, 6), small=True)
print(picture(panel, caption="smallest-picture"))
