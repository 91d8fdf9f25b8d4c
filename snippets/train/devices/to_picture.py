import torch
from toolbox.pictures import Panel, picture
from torch import nn

t = torch.ones(2)
moved = t.to(torch.float64)
m = nn.Linear(2, 1, bias=False)
with torch.no_grad():
    m.weight.fill_(1.0)
before = m.weight.dtype
weight = m.weight
m.to(torch.float64)
COLOR = {torch.float32: 1, torch.float64: 2}


def cells(panel, y, values, dtype, faded=False):
    values = values.detach().flatten()
    fill = COLOR[dtype]
    grid = panel.grid(values, (2.5, y), fill=fill, faded=faded)
    name = str(dtype).removeprefix("torch.")
    panel.text(
        name,
        (grid.right + 0.25, y + 0.5),
        anchor="start",
        small=True,
        color=fill,
    )
    return grid


tensor = Panel("t.to(torch.float64)")
old = cells(tensor, 0, t, t.dtype)
new = cells(tensor, 2.2, moved, moved.dtype)
tensor.text("t", (0.4, 0.5))
tensor.arrow((0.8, 0.5), old.box, sideways=True)
tensor.arrow(old.box, new.box, color=2)

module = Panel("m.to(torch.float64)")
old = cells(module, 0, m.weight, before, faded=True)
new = cells(module, 2.2, m.weight, m.weight.dtype)
module.text("m.weight", (0.4, 2.7))
module.arrow((1.45, 2.7), new.box, sideways=True)
module.arrow(old.box, new.box, color=2)
assert m.weight is weight
print(picture(tensor, module, caption="to-picture"))
