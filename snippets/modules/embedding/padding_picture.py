import torch
from toolbox.pictures import Panel, picture
from torch import nn

ids = torch.tensor([0, 1])
panels = []
for title, options in (("nn.Embedding(3, 2)", {}), ("padding_idx=0", {"padding_idx": 0})):
    torch.manual_seed(0)
    embed = nn.Embedding(3, 2, **options)
    embed(ids).sum().backward()
    panel = Panel(title)
    pad = torch.zeros(3, 1, dtype=torch.bool)
    pad[0] = bool(options)
    fill = torch.tensor([[1], [2], [0]])
    look = {"fill": fill, "hatched": pad}
    table = panel.grid(embed.weight, (0.5, 0), form=".2f", width=1.45, **look)
    grad = panel.grid(embed.weight.grad, (5.6, 0), form=".0f", **look)
    for row in range(3):
        panel.text(str(row), (0.2, row + 0.5), small=True)
    for row in ids.tolist():
        if embed.weight.grad[row].any():
            panel.arrow(grad[row, 0], table[row, 1], color=row + 1)
    panel.text("weight", (table.centre[0], -0.3), small=True)
    panel.text("grad", (grad.centre[0], -0.3), small=True)
    panels.append(panel)
print(picture(*panels, caption="padding-picture"))
