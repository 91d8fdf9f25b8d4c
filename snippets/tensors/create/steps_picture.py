import torch
from toolbox.pictures import Panel, picture

results = {
    "torch.linspace(0, 1, 5)": torch.linspace(0, 1, 5),
    "torch.arange(0, 1, 0.25)": torch.arange(0, 1, 0.25),
}

panels = []
for color, (name, points) in enumerate(results.items(), start=1):
    panel = Panel(name)
    has_end = 1.0 in points.tolist()
    panel.line([(0, 0), (6.4 if has_end else 6.28, 0)])
    for x in torch.linspace(0, 1, 5).tolist():
        drawn = x in points.tolist()
        panel.dot((6.4 * x, 0), color=color, ring=not drawn)
        if drawn:
            panel.text(f"{x:g}", (6.4 * x, 0.5), small=True)
    panels.append(panel)
print(picture(*panels, caption="steps-picture"))
