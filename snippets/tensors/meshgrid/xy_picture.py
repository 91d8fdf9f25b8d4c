import torch
from toolbox.pictures import Panel, picture

a, b = torch.tensor([1, 2, 3]), torch.tensor([4, 5])
x, y = torch.meshgrid(a, b, indexing="xy")

panels = []
for name, result, color in (("x", x, [1, 2, 3]), ("y", y, [[4], [5]])):
    panel = Panel(name)
    down = panel.grid(b[:, None], (0, 2.2), fill=[[4], [5]], faded=name == "x")
    along = panel.grid(a, (2, 0), fill=[1, 2, 3], faded=name == "y")
    panel.text("b", (0.5, 1.85), small=True)
    panel.text("a", (1.7, 0.5), small=True)
    matrix = panel.grid(result, (2, 2.2), fill=color)
    for k in range(3 if name == "x" else 0):
        panel.arrow(along[k], matrix[0, k], color=k + 1)
    for k in range(2 if name == "y" else 0):
        panel.arrow(down[k, 0], matrix[k, 0], color=k + 4)
    panels.append(panel)
print(picture(*panels, caption="xy-picture"))
