import torch
from toolbox.pictures import Panel, picture

x = torch.tensor([[1, 2], [3, 4], [5, 6]])
columns = torch.tensor([False, True])

panels = []
for title, keep, result in (
    ("x[x > 4]", x > 4, x[x > 4][None]),
    ("x[:, mask]", columns.expand(3, 2), x[:, columns]),
):
    panel = Panel(title)
    mask = panel.grid(keep, (0, 0), fill=torch.where(keep, 3, 0))
    source = panel.grid(x, (2.5, 0), fill=torch.where(keep, 3, 0), faded=~keep)
    panel.grid(result, (6, 1.5 - len(result) / 2), fill=3)
    panel.arrow((4.75, 1.5), (5.85, 1.5), color=3)
    panels.append(panel)
print(picture(*panels, caption="mask-axes-picture"))
