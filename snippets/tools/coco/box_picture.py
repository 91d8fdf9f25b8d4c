import numpy as np
from toolbox.pictures import Panel, picture

bbox = [1, 1, 2, 2]
x, y, w, h = bbox
panels = []
for title, color, rows, columns in (
    ("x, y, w, h", 3, slice(y, y + h), slice(x, x + w)),
    ("x1, y1, x2, y2", 5, slice(bbox[1], bbox[3]), slice(bbox[0], bbox[2])),
):
    m = np.zeros((4, 4), dtype=int)
    m[rows, columns] = 1
    panel = Panel(title)
    panel.grid(m, (0.4, 0.4), fill=m * color, faded=m == 0, numbers=True)
    text = f"[{rows.start}:{rows.stop}, {columns.start}:{columns.stop}]"
    panel.text(text, (2.4, 4.95), color=color)
    panels.append(panel)
print(picture(*panels, caption="box-picture"))
