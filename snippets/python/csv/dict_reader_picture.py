import csv
import io

import torch
from toolbox.pictures import Panel, picture

text = "label,x\n0,1.5\n1,2.5\n"
rows = list(csv.DictReader(io.StringIO(text, newline="")))
x = torch.tensor([[float(r["x"])] for r in rows])
label = torch.tensor([int(r["label"]) for r in rows])

panel = Panel()
head = panel.grid(list(rows[0]), (0, 0), fill=[1, 2], width=1.6)
body = panel.grid([list(r.values()) for r in rows], (0, 1.15), fill=[1, 2], width=1.6)
labels = panel.grid(label[:, None], (5.0, 1.15), fill=1, width=1.2)
values = panel.grid(x, (7.2, 1.15), fill=2, width=1.2)
for grid, call, tensor in ((labels, "int", label), (values, "float", x)):
    panel.text(call, (grid.centre[0], 0.85), small=True)
    panel.text(str(tensor.dtype)[6:], (grid.centre[0], 3.45), small=True)
panel.arrow((body.right + 0.15, 2.15), (labels.x - 0.15, 2.15))
print(picture(panel, caption="dict-reader-picture"))
