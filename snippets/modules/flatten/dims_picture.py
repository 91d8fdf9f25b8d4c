import torch
from toolbox.pictures import Panel, picture

t = torch.tensor([[[1, 2], [3, 4]], [[5, 6], [7, 8]], [[9, 10], [11, 12]]])
colors = torch.tensor([1, 2, 3])[:, None, None].expand(3, 2, 2)
unit = 0.78

row = Panel("torch.flatten(t)")
result = row.grid(t.flatten(), (0, 3.6), fill=colors.flatten(), width=unit)
for k in range(3):
    block = row.grid(t[k], (unit * (1 + 4 * k), 0), fill=colors[k], width=unit)
    row.text(f"t[{k}]", (block.centre[0], -0.3), small=True)
    row.arrow(block.box, (block.centre[0], 3.6), color=k + 1)
panels = [row]

for call, dims in (("start_dim=1", (1, -1)), ("start_dim=0, end_dim=1", (0, 1))):
    panel = Panel(call)
    values, fill = t.flatten(*dims), colors.flatten(*dims)
    result = panel.grid(values, (3.4, 3.6 - len(values) / 2), fill=fill, width=unit)
    for k in range(3):
        block = panel.grid(t[k], (0, 2.6 * k), fill=colors[k], width=unit)
        panel.text(f"t[{k}]", (-0.2, block.centre[1]), anchor="end", small=True)
        rows = len(values) // 3
        y = result[rows * k, 0].y + rows / 2
        panel.arrow((block.right + 0.08, block.centre[1]), (3.34, y), color=k + 1, sideways=True)
    panels.append(panel)
print(picture(*panels, caption="dims-picture"))
