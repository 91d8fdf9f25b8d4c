import torch
from toolbox.pictures import Panel, picture

a = torch.tensor([[0.0, 0.0], [3.0, 4.0], [6.0, 0.0]])
b = torch.tensor([[0.0, 0.0], [3.0, 0.0]])
i, j = 1, 1

panel = Panel()
row, column = torch.arange(3)[:, None] == i, torch.arange(2) == j
distances = torch.cdist(a, b)
panel.grid(b.T, (3.4, 0), title="b.T", fill=2 * column)
panel.grid(a, (0, 2.9), title="a", fill=1 * row)
result = panel.grid(distances, (3.4, 2.9), fill=4 * (row & column))
gaps = " + ".join(f"({p:g}-{q:g})²" for p, q in zip(a[i], b[j], strict=True))
panel.text(f"√({gaps})", (5.65, 4.1), anchor="start", color=4, small=True)
panel.text(f"= {distances[i, j]:g}", (5.65, 4.7), anchor="start", color=4, small=True)
print(picture(panel, caption="pairs-picture"))
