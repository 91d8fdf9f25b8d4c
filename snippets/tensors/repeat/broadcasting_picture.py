import torch
from toolbox.pictures import Panel, picture

column = torch.tensor([[10], [20]])
row = torch.tensor([1, 2, 3])
i, j = torch.meshgrid(torch.arange(2), torch.arange(3), indexing="ij")
size = {"width": 0.85, "height": 0.85}

panel = Panel()
left = panel.grid(column.expand(2, 3), (0, 0), title="column", fill=1, faded=j > 0, **size)
middle = panel.grid(row.expand(2, 3), (3.2, 0), title="row", fill=2, faded=i > 0, **size)
panel.grid(column + row, (6.4, 0), title="column + row", fill=3, **size)
panel.text("+", (2.87, 0.85))
panel.text("=", (6.07, 0.85))
print(picture(panel, caption="broadcasting-picture"))
