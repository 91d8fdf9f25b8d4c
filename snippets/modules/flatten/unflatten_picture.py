import torch
from toolbox.pictures import Panel, picture
from torch import nn

rows = torch.arange(8).reshape(2, 4)
back = nn.Unflatten(1, (2, 2))(rows)

panel = Panel()
source = panel.grid(rows, (0, 1.5), fill=[[1], [2]])
for k in range(2):
    plane = panel.grid(back[k], (6.2, 2.9 * k), fill=k + 1)
    panel.text(f"back[{k}]", (7.2, 2.9 * k - 0.3), small=True)
    panel.arrow(source[k, 3], (6.1, plane.centre[1]), color=k + 1, sideways=True)
panel.text("rows", (2, 1.2), small=True)
print(picture(panel, caption="unflatten-picture"))
