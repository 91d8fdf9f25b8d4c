import numpy as np
from pycocotools import mask
from toolbox.pictures import Panel, picture

a = [0, 0, 2, 2]
b = [1, 1, 2, 2]


def cells(box):
    x, y, w, h = box
    grid = np.zeros((3, 3), dtype=int)
    grid[y : y + h, x : x + w] = 1
    return grid


panels = []
for title, other in (("[1, 1, 2, 2]", b), ("[0, 0, 2, 2]", a)):
    first, second = cells(a), cells(other)
    both, either = first & second, first | second
    iou = mask.iou([a], [other], [0]).item()
    assert np.isclose(iou, both.sum() / either.sum())
    panel = Panel(title)
    fill = np.where(both == 1, 3, np.where(first == 1, 1, np.where(second == 1, 2, 0)))
    panel.grid(np.full((3, 3), ""), (0, 0), fill=fill, outlined=both == 1, faded=either == 0)
    panel.text(f"{both.sum()} / {either.sum()} = {iou:.4f}", (0, 3.5), anchor="start", color=3)
    panels.append(panel)
print(picture(*panels, caption="iou-picture"))
