import torch
from toolbox.pictures import Panel, picture

b = torch.tensor([[1, 2, 3], [4, 5, 6]])
rows = torch.tensor([[0, 1, 1], [0, 0, 0]])
output = b.gather(0, rows)

panels = []
for j in range(3):
    panel = Panel(f"column {j}")
    colors = 2 * j + 1 + rows[:, j]
    fill = torch.where(torch.isin(torch.arange(2), rows[:, j]), torch.arange(2) + 2 * j + 1, 0)
    index = panel.grid(rows[:, j, None], (0, 0), fill=colors[:, None])
    source = panel.grid(b[:, j, None], (2, 0), fill=fill[:, None])
    result = panel.grid(output[:, j, None], (4, 0), fill=colors[:, None])
    for i in range(2):
        taken = source[int(rows[i, j]), 0]
        panel.arrow(index[i, 0], taken, color=int(colors[i]))
        panel.arrow(taken, result[i, 0], color=int(colors[i]))
    for name, grid in (("rows", index), ("b", source), ("output", result)):
        panel.text(name, (grid.centre[0], 2.35), small=True)
    panels.append(panel)
print(picture(*panels, caption="rows-picture"))
