import torch
from toolbox.pictures import Panel, picture

start = torch.tensor([[0.0, 0.0]])
ends = torch.tensor([[3.0, 4.0], [6.0, 0.0]])
unit, (dx, dy) = 0.56, ends[0].tolist()

panel = Panel()
for k, p in enumerate((0, 1, 2, float("inf"))):
    left, floor = 5.3 * (k % 2), 3.6 * (k // 2) + 3.0

    def at(x, y, left=left, floor=floor):
        return left + unit * x, floor - unit * y

    distances = torch.cdist(start, ends, p=p)[0].tolist()
    for step in range(7):
        panel.line([at(step, -0.12), at(step, 0.12)])
    for step in range(5):
        panel.line([at(-0.12, step), at(0.12, step)])
    panel.line([at(0, 0), at(6, 0)], color=2)
    if p == 2:
        panel.line([at(0, 0), at(dx, dy)], color=1)
    else:
        panel.line([at(0, 0), at(dx, 0)], color=1)
        panel.line([at(dx, 0), at(dx, dy)], color=1)
    panel.dot(at(0, 0), color=0)
    for (x, y), distance, color in zip(ends.tolist(), distances, (1, 2), strict=True):
        panel.dot(at(x, y), color=color)
        panel.text(f"{distance:g}", (at(x, y)[0] + 0.3, at(x, y)[1] - 0.35), color=color)
    panel.text(f"p={p}", (left + 0.25, floor - 2.3), anchor="start")
print(picture(panel, caption="cdist-picture"))
