import torch
from toolbox.pictures import Panel, picture

a = torch.tensor([[1, 2], [3, 4]])
b = torch.tensor([[5, 6], [7, 8]])

panels = []
for dim in range(2):
    s = torch.stack([a, b], dim=dim)
    from_b = torch.isin(s, b).int()
    panel = Panel(f"s = torch.stack([a, b], dim={dim})")
    sources = [
        panel.grid(a, (0, 0.3), title="a", fill=1),
        panel.grid(b, (0, 3.3), title="b", fill=2),
    ]
    planes = panel.planes(s, (3.6, 0.3), step=(0.5, 3.0), fill=1 + from_b)
    for k, plane in enumerate(planes):
        panel.text(f"s[{k}]", (plane.right + 0.2, plane.centre[1]), anchor="start", small=True)
    for k, source in enumerate(sources):
        if dim == 0:
            panel.arrow(source.box, (planes[k].x - 0.1, planes[k].centre[1]), color=k + 1)
        else:
            for row in range(2):
                target = planes[row][k, 0]
                start = source[row, 1]
                panel.arrow(start, (target.x - 0.1, target.centre[1]), color=k + 1, sideways=True)
    panels.append(panel)
print(picture(*panels, caption="stack-picture"))
