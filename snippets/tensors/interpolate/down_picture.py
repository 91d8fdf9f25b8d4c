import torch
import torch.nn.functional as F
from toolbox.pictures import Panel, picture

row = torch.arange(5.0).view(1, 1, 5)
unit = 1.8  # cells for one input pixel

panels = []
for mode in ("nearest", "nearest-exact", "linear"):
    output = F.interpolate(row, size=2, mode=mode)[0, 0]
    weights = F.interpolate(torch.eye(5)[None], size=2, mode=mode)[0]
    fill = (weights > 0).int() * torch.tensor([1, 2])
    panel = Panel(f'"{mode}"')
    source = panel.grid(row[0, 0], (0, 0), width=unit, fill=fill.sum(dim=1))
    result = panel.grid(output, (0, 2.9), width=2.5 * unit, fill=[1, 2])
    for j in range(2):
        middle = result[j].centre[0]
        for i in weights[:, j].nonzero().flatten().tolist():
            start = end = {"nearest": max(result[j].x, 0.15), "nearest-exact": middle}.get(mode)
            if mode == "linear":
                start = source[i].centre[0]
                end = middle + (0.3 if start > middle else -0.3)
                anchor = "start" if start > middle else "end"
                at = (start + end) / 2 + (0.3 if start > middle else -0.3)
                panel.text(f"{weights[i, j]:g}", (at, 1.95), anchor=anchor, small=True, color=j + 1)
            panel.arrow((start, 1), (end, 2.9), color=j + 1, sideways=False)
    panels.append(panel)
print(picture(*panels, caption="down-picture"))
