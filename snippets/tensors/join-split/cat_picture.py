import torch
from toolbox.pictures import Panel, picture

a = torch.tensor([[1, 2], [3, 4]])
b = torch.tensor([[5, 6], [7, 8]])

down = Panel("torch.cat([a, b], dim=0)")
x = down.grid(a, (0, 0.3), title="a", fill=1)
y = down.grid(b, (0, 3.3), title="b", fill=2)
down.grid(torch.cat([a, b], dim=0), (4.2, 0.8), fill=[[1], [1], [2], [2]])
down.arrow(x.box, (4.1, 1.8), color=1, sideways=True)
down.arrow(y.box, (4.1, 3.8), color=2, sideways=True)
down.arrow((6.5, 0.85), (6.5, 4.75))
down.text("dim 0", (6.75, 2.8), anchor="start", small=True)

across = Panel("torch.cat([a, b], dim=1)")
x = across.grid(a, (0, 0.3), title="a", fill=1)
y = across.grid(b, (3.4, 0.3), title="b", fill=2)
across.grid(torch.cat([a, b], dim=1), (0.7, 3.6), fill=[1, 1, 2, 2])
across.arrow(x.box, (1.7, 3.5), color=1, sideways=False)
across.arrow(y.box, (3.7, 3.5), color=2, sideways=False)
across.arrow((0.75, 5.9), (4.65, 5.9))
across.text("dim 1", (2.7, 6.25), small=True)
print(picture(down, across, caption="cat-picture"))
