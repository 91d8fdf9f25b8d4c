import torch
from toolbox.pictures import Panel, picture

tt3 = torch.tensor([[-0.3623, -0.6115], [0.7283, 0.4699], [2.3261, 0.1599]])
fill = torch.arange(1, 7).reshape(3, 2)

panels = []
for title, values, colors in (
    ("tt3", tt3, fill),
    ("tt3.view(2, -1)", tt3.view(2, -1), fill.view(2, -1)),
    ("tt3.t()", tt3.t(), fill.t()),
):
    panel = Panel(title)
    panel.grid(values, (0, 0), fill=colors)
    panels.append(panel)
print(picture(*panels, caption="view-picture"))
