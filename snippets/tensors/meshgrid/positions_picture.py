import torch
from toolbox.pictures import Panel, picture

a, b = torch.tensor([1, 2, 3]), torch.tensor([4, 5])
chosen = (3, 4)

panels = []
for indexing in ("ij", "xy"):
    x, y = torch.meshgrid(a, b, indexing=indexing)
    outlined = (x == chosen[0]) & (y == chosen[1])
    panel = Panel(f'indexing="{indexing}"')
    # The plane: each point (x, y) is at the same place in both panels.
    for i in range(x.shape[0]):
        for j in range(x.shape[1]):
            point = (int(x[i, j]), int(y[i, j]))  # its values are its colour numbers, too
            left, top = 0.9 + (point[0] - 1) * 2.2, 0.9 + (point[1] - 4) * 2.0
            cells = panel.grid(point, (left, top), fill=point, outlined=point == chosen, width=0.8)
            panel.text(f"[{i}, {j}]", (cells.centre[0], top + 1.35))
    panel.arrow((0.6, 0.3), (6.9, 0.3))
    panel.text("x", (7.1, 0.3), anchor="start")
    panel.arrow((0.35, 0.55), (0.35, 4.4))
    panel.text("y", (0.35, 4.75))
    # The tensors that come back.
    for name, values, left in (("x", x, 0.9), ("y", y, 4.6)):
        panel.grid(values, (left, 6.6), title=name, fill=values, outlined=outlined, numbers=True)
    panels.append(panel)
print(picture(*panels, caption="positions-picture"))
