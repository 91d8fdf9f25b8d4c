import torch
from toolbox.pictures import Panel, picture

panels = []
for first, second in (
    ((2, 1), (3,)),
    ((2, 1, 3), (4, 1)),
    ((8, 3, 32, 32), (3, 1, 1)),
):
    result = torch.broadcast_shapes(first, second)
    n = len(result)
    panel = Panel(f"{first}  {second}")
    for y, shape, color in ((0, first, 1), (1.15, second, 2)):
        padded = [1] * (n - len(shape)) + list(shape)
        missing = [k < n - len(shape) for k in range(n)]
        grows = [size < whole for size, whole in zip(padded, result, strict=True)]
        faded = [g and not m for g, m in zip(grows, missing, strict=True)]
        panel.grid(padded, (0, y), fill=color, hatched=missing, faded=faded)
    end = panel.grid(list(result), (0, 3.3), fill=3)
    for k in range(n):
        panel.arrow((k + 0.5, 2.25), end[k], color=3)
    panels.append(panel)
print(picture(*panels, caption="align-picture"))
