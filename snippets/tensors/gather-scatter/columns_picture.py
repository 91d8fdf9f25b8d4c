import torch
from toolbox.pictures import Panel, picture

b = torch.tensor([[1, 2, 3], [4, 5, 6]])
columns = torch.tensor([[0, 1], [2, 0]])
output = b.gather(1, columns)

panels = []
for i in range(2):
    panel = Panel(f"row {i}")
    colors = torch.tensor([1, 2]) + 2 * i
    fill = torch.zeros(3, dtype=torch.int64).scatter(0, columns[i], colors)
    index = panel.grid(columns[i], (0.5, 0), fill=colors)
    source = panel.grid(b[i], (0, 2.2), fill=fill)
    result = panel.grid(output[i], (0.5, 4.4), fill=colors)
    for j in range(2):
        taken = source[int(columns[i, j])]
        panel.arrow(index[j], taken, color=int(colors[j]))
        panel.arrow(taken, result[j], color=int(colors[j]))
    for name, grid in (("columns", index), ("b", source), ("output", result)):
        panel.text(f"{name}[{i}]", (3.3, grid.centre[1]), anchor="start", small=True)
    panels.append(panel)
print(picture(*panels, caption="columns-picture"))
