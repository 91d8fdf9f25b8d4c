from toolbox.pictures import Panel, picture
from torch import nn

m = nn.Module()
values = {"fc": nn.Linear(1, 1), "odd name": 3}
for name, value in values.items():
    setattr(m, name, value)

panel = Panel()
for i, (name, value) in enumerate(values.items()):
    y, color = 2.2 * i, i + 1
    word = value if isinstance(value, int) else "Linear"
    code = f"setattr(m, {name!r}, {word})"
    panel.text(code, (0, y), anchor="start", color=color)
    where = [
        place
        for place, names in (("m._modules", m._modules), ("vars(m)", vars(m)))
        if name in names
    ]
    panel.text(where[0], (2.9, y + 0.95), anchor="end", small=True)
    key = panel.grid([repr(name)], (3.1, y + 0.45), fill=color, width=2.9)
    panel.grid([str(word)], (key.right, y + 0.45), fill=color, width=2.0)
print(picture(panel, caption="module-picture"))
