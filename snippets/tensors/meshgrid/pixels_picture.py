import torch
from toolbox.pictures import Panel, picture

i, j = torch.meshgrid(torch.arange(2), torch.arange(3), indexing="ij")
pixels = torch.stack((i, j), dim=-1).reshape(-1, 2)
color = torch.arange(1, 7)

panel = Panel()
rows = panel.grid(i, (0, 0.6), title="i", fill=color.reshape(2, 3))
columns = panel.grid(j, (0, 4.1), title="j", fill=color.reshape(2, 3))
result = panel.grid(pixels, (5.4, 0.6), title="pixels", fill=color[:, None])
panel.arrow(rows.box, (5.2, 3.4), sideways=True)
panel.arrow(columns.box, (5.2, 3.8), sideways=True)
print(picture(panel, caption="pixels-picture"))
