import torch
from toolbox.pictures import Panel, picture

image = torch.arange(16.0).view(4, 4)
column, row = (0.5 + 1) / 2 * 3, (-0.5 + 1) / 2 * 3
right, down = column - 2, row
side = 6.4
x, y = 1 + side * right, 1 + side * down

panel = Panel()
far = 1 + side
corners = [(1, 1), (far, 1), (1, far), (far, far)]
values = image[0:2, 2:4].flatten()
weights = torch.tensor([[1 - down], [down]]) * torch.tensor([1 - right, right])
weights = weights.flatten()
# The share of each corner is the rectangle on the other side of the point.
boxes = [(x, y, far, far), (1, y, x, far), (x, 1, far, y), (1, 1, x, y)]
for k, (x0, y0, x1, y1) in enumerate(boxes):
    share = f"{weights[k]:g}"
    panel.grid([[share]], (x0, y0), width=x1 - x0, height=y1 - y0, fill=k + 1)
for k, (cx, cy) in enumerate(corners):
    at = cx - 0.9 if cx == 1 else cx - 0.1, cy - 0.9 if cy == 1 else cy - 0.1
    panel.grid(values[k], at, fill=k + 1, outlined=True)
panel.dot((x, y), color=0, radius=0.16)
terms = [f"{value:g}·{weight:g}" for value, weight in zip(values, weights, strict=True)]
panel.text(" + ".join(terms[:2]), (0.1, far + 1.5), anchor="start")
panel.text(f"+ {' + '.join(terms[2:])} = {values @ weights:g}", (0.1, far + 2.1), anchor="start")
print(picture(panel, caption="weights-picture"))
