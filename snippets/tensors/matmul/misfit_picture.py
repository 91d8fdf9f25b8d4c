import torch
from toolbox.pictures import Panel, picture

left, right = torch.ones(2, 3), torch.ones(2, 3)

panels = []
for title, other in (("(2, 3) @ (2, 3)", right), ("(2, 3) @ (3, 2)", right.T)):
    panel = Panel(title)
    rows = len(other)
    a = panel.grid(left, (0, 3.9), fill=[[1, 2, 5 if rows < 3 else 3], [0, 0, 0]])
    b = panel.grid(other, (4.2, 0), fill=[[color, 0, 0][: other.shape[1]] for color in (1, 2, 3)[:rows]])
    for j in range(3):
        if j < rows:
            x = 3.9 - 0.45 * j
            y = b[j, 0].centre[1]
            panel.arrow(a[0, j], b[j, 0], color=j + 1)
        else:
            panel.text("?", (a[0, j].centre[0], 3.5), color=5)
    panels.append(panel)
print(picture(*panels, caption="misfit-picture"))
