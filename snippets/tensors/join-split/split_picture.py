import torch
from toolbox.pictures import Panel, picture

x = torch.arange(7)
calls = {
    "torch.split(x, 3)": torch.split(x, 3),
    "torch.split(x, [2, 5])": torch.split(x, [2, 5]),
    "torch.chunk(x, 3)": torch.chunk(x, 3),
    "torch.chunk(x, 5)": torch.chunk(x, 5),
    "torch.tensor_split(x, 5)": torch.tensor_split(x, 5),
}

panels = []
for call, parts in calls.items():
    panel = Panel(call)
    left = 0.0
    for k, part in enumerate(parts):
        grid = panel.grid(part, (left, 0), fill=k + 1)
        panel.text(str(len(part)), (grid.centre[0], 1.3), small=True, color=k + 1)
        left = grid.right + 0.4
    panels.append(panel)
print(picture(*panels, caption="split-picture"))
