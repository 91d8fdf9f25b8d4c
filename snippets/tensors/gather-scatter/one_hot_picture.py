import torch
from toolbox.pictures import Panel, picture

column = torch.tensor([[2], [0], [3]])
one_hot = torch.zeros(3, 4).scatter_(1, column, 1.0)

panels = []
for i in range(3):
    c, color = int(column[i, 0]), i + 1
    panel = Panel(f"row {i}")
    index = panel.grid([[c]], (0.2, 0), fill=color)
    source = panel.grid([[1.0]], (1.7, 0), fill=color)
    fill = [color if j == c else 0 for j in range(4)]
    result = panel.grid(one_hot[i], (0, 2.4), fill=fill, numbers=True)
    panel.arrow(source[0], (result[c].centre[0], 1.85), color=color)
    panel.text("index", (0.7, -0.3), small=True)
    panel.text("src", (2.2, -0.3), small=True)
    panels.append(panel)
print(picture(*panels, caption="one-hot-picture"))
