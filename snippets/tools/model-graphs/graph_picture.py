import torch
from toolbox.pictures import Panel, picture
from torch import nn

model = nn.Linear(2, 1)
loss = model(torch.ones(1, 2)).sum()
names = {parameter: name for name, parameter in model.named_parameters()}

panel = Panel()
STEP, WIDTH = 1.5, 4.3


def draw(node, x, y):
    """Draw a node and what it leads to, in as many columns as it has leaves; return its box."""
    parents = [parent for parent, _ in node.next_functions if parent is not None]
    box = panel.grid([[node.name().rpartition(":")[2]]], (x, y), width=WIDTH)
    if hasattr(node, "variable"):
        leaf = f"{names[node.variable]} {tuple(node.variable.shape)}"
        end = panel.grid([[leaf]], (x, y + STEP), width=WIDTH, fill=1, outlined=True)
        panel.arrow(box.box, end.box)
    for k, parent in enumerate(parents):
        shift = (k - (len(parents) - 1) / 2) * (WIDTH + 0.6)
        panel.arrow(
            box.box,
            draw(parent, x + shift, y + STEP + 0.4 * (len(parents) > 1)).box,
            sideways=False,
        )
    return box


top = panel.grid([[f"loss {tuple(loss.shape)}"]], (0.6, 0), width=WIDTH - 1.2, fill=2)
panel.arrow(top.box, draw(loss.grad_fn, 0, STEP).box)
print(picture(panel, caption="graph-picture"))
