from toolbox.pictures import Panel, picture
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = [nn.Linear(1, 1)]
        self.b = nn.ModuleList([nn.Linear(1, 1)])


m = Net()
known = {id(module): name for name, module in m.named_modules()}

panel = Panel()
root = panel.grid([type(m).__name__], (0, 2.5), width=1.5, outlined=True)
for k, name in enumerate(("a", "b")):
    held = getattr(m, name)
    seen = id(held) in known
    color = 3 if seen else 0
    y = 1.0 + 3.0 * k
    kind = type(held).__name__
    box = panel.grid([kind], (2.3, y), width=2.8, fill=color, faded=not seen)
    layer = panel.grid(
        [type(held[0]).__name__],
        (5.6, y),
        width=1.8,
        fill=color,
        faded=not seen,
    )
    panel.text(f"m.{name}", (2.3, y - 0.3), anchor="start", small=True)
    panel.text(f"m.{name}[0]", (5.6, y - 0.3), anchor="start", small=True)
    if seen:
        panel.arrow(root[0], box[0], color=color, sideways=True)
        panel.arrow(box[0], layer[0], color=color, sideways=True)
    for i, (part, _) in enumerate(held[0].named_parameters()):
        at = (7.8, y - 0.55 + 1.1 * i)
        cell = panel.grid([part], at, width=1.65, fill=color, faded=not seen)
        if seen:
            panel.arrow(layer[0], cell[0], color=color, sideways=True)
print(picture(panel, caption="registered-picture"))
