import torch
from toolbox.pictures import Panel, picture

x = torch.arange(7)
calls = {
    "torch.split(x, 3)": torch.split(x, 3),
    "torch.split(x, [2, 5])": torch.split(x, [2, 5]),
    "torch.chunk(x, 3)": torch.chunk(x, 3),
}

panel = Panel()
for row, (call, parts) in enumerate(calls.items()):
    left, top = 0.0, 2.5 * row
    for k, part in enumerate(parts):
        grid = panel.grid(part, (left, top), fill=k + 1, title="" if k else call)
        panel.text(str(len(part)), (grid.centre[0], top + 1.28), small=True, color=k + 1)
        left = grid.right + 0.4
print(picture(panel, caption="split-picture"))
