import torch
from toolbox.pictures import Panel, picture

x = torch.tensor([[1, 2]])
tiled = torch.tile(x, (2, 3))

panel = Panel()
panel.grid(x, (2, 0), fill=x)
panel.text("x", (1.75, 0.5), anchor="end", small=True)
panel.grid(tiled, (0, 2.4), fill=tiled)
panel.arrow((3, 1.1), (3, 2.3))
panel.text("tile(x, (2, 3))", (3.3, 1.7), anchor="start")
for k in range(3):
    panel.line([(2 * k + 0.1, 4.65), (2 * k + 1.9, 4.65)], color=4)
panel.text("3", (3, 5.05), color=4)
for k in range(2):
    panel.line([(6.25, k + 2.5), (6.25, k + 3.3)], color=6)
panel.text("2", (6.6, 3.4), color=6)
print(picture(panel, caption="tile-picture"))
