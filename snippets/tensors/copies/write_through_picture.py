import torch
from toolbox.pictures import Panel, picture

a = torch.arange(4)
b = a.reshape(2, 2)
b[0, 0] = 99
c = a.clone()
c[0] = -1

panel = Panel()
rows = panel.memory({"a": a, "b": b, "c": c}, cell=1.0)
for name, write in (("b", "b[0, 0] = 99"), ("c", "c[0] = -1")):
    panel.text(write, (rows[name].x + 0.1, rows[name].y - 0.28), anchor="start", small=True)
print(picture(panel, caption="write-through-picture"))
