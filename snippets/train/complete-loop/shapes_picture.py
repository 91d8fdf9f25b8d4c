import torch
from toolbox.pictures import Panel, picture
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 2))
x = torch.zeros(32, 2)
target = torch.zeros(32, dtype=torch.int64)
COLOR = {32: 1, 2: 2, 16: 3}
NAMES = "Linear(2, 16)", "ReLU()", "Linear(16, 2)"
BESIDE = {"anchor": "start", "small": True}


def shape(tensor, at, name):
    sizes = list(tensor.shape)
    grid = panel.grid(sizes, at, fill=[COLOR[size] for size in sizes])
    panel.text(name, (grid.x - 0.2, grid.centre[1]), anchor="end", small=True)
    return grid


panel = Panel()
value = x
last = shape(value, (2, 0), "x")
for number, layer in enumerate(model, start=1):
    value = layer(value)
    grid = shape(value, (2, 2 * number), "model(x)" if number == len(model) else "")
    panel.arrow(last.box, grid.box)
    panel.text(NAMES[number - 1], (3.25, 2 * number - 0.5), **BESIDE)
    last = grid
truth = shape(target, (5.8, 2 * number), "target")
loss = nn.functional.cross_entropy(value, target)
result = panel.grid(f"{loss.item():.2f}", (3.9, 2 * number + 2.4), fill=5)
panel.arrow(last.box, result[0], sideways=False)
panel.arrow(truth.box, result[0], sideways=False)
panel.text(f"loss, {tuple(loss.shape)}", (result.right + 0.2, result.centre[1]), **BESIDE)
print(picture(panel, caption="shapes-picture"))
