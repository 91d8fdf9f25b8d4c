import torch
from toolbox.pictures import Panel, picture

template = torch.ones(2, 2, dtype=torch.int64)
results = {
    "torch.full((2, 3), 7)": torch.full((2, 3), 7),
    "torch.full((2, 3), 7.0)": torch.full((2, 3), 7.0),
}

panels = []
for color, (name, result) in enumerate(results.items(), start=1):
    panel = Panel(name)
    form = ".1f" if result.is_floating_point() else None
    grid = panel.grid(result, (0, 0), fill=color, form=form)
    panel.text(str(result.dtype), (0, grid.bottom + 0.35), anchor="start", small=True)
    panels.append(panel)

panel = Panel("torch.full_like(template, 3.9)")
before = panel.grid(template, (0, 0))
after = panel.grid(torch.full_like(template, 3.9), (4, 0), fill=3)
panel.arrow((2.2, 1), (3.8, 1), color=3, text="3.9", sideways=True)
panel.text(str(template.dtype), (0, before.bottom + 0.35), anchor="start", small=True)
panel.text(str(template.dtype), (4, after.bottom + 0.35), anchor="start", small=True)
panels.append(panel)
print(picture(*panels, caption="full-picture"))
