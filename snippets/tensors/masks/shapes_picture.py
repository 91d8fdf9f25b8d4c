import torch
from toolbox.pictures import Panel, picture

torch.manual_seed(0)
a = torch.randint(0, 255, (3, 2, 2))

panels = []
for size in (3, 2):
    mask = torch.eye(size, dtype=torch.bool)
    fits = [x == y for x, y in zip(a.shape[1:], mask.shape, strict=True)]
    colors = [0, *(3 if fit else 5 for fit in fits)]
    panel = Panel(f"mask {size} x {size}")
    above = panel.grid(list(a.shape), (0, 0), fill=colors)
    below = panel.grid(list(mask.shape), (1, 1.5), fill=colors[1:])
    panel.text("a.shape", (3.25, 0.5), anchor="start", small=True)
    panel.text("mask.shape", (3.25, 2.0), anchor="start", small=True)
    for j, fit in enumerate(fits):
        panel.text("=" if fit else "\u2260", (j + 1.5, 1.25), color=3 if fit else 5)
    panels.append(panel)

mask = torch.eye(2, dtype=torch.bool)
panel = Panel("a.masked_fill(~mask, 0)")
panel.planes(
    a.masked_fill(~mask, 0),
    (1.2, 0),
    name="a",
    step=(0.9, 2.5),
    fill=torch.where(mask, torch.tensor([[[1]], [[2]], [[4]]]), 0),
    hatched=(~mask).expand(3, 2, 2),
)
panels.append(panel)
print(picture(*panels, caption="shapes-picture"))
