from toolbox.pictures import Panel, picture
from torch import nn

m = nn.BatchNorm1d(1)
buffers = dict(m.named_buffers())

panels = []
for title, rows in (
    ("parameters()", [("", p) for p in m.parameters()]),
    ("named_parameters()", m.named_parameters()),
    ("state_dict()", m.state_dict().items()),
):
    panel = Panel(title)
    for k, (name, tensor) in enumerate(rows):
        color = 2 if name in buffers else 1
        panel.grid([[tensor.item()]], (0, 1.15 * k), fill=color)
        panel.text(name, (1.25, 1.15 * k + 0.5), anchor="start", color=color)
    panels.append(panel)
print(picture(*panels, caption="listings-picture"))
