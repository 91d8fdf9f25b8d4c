import torch
from toolbox.pictures import Panel, picture

scores = torch.zeros(1, 5)

panels = []
for label in (4, 5):
    panel = Panel(f"target = {label}")
    inside = label < scores.shape[1]
    color = 3 if inside else 5
    target = panel.grid([label], (label + 0.5, 0), fill=color)
    fill = [color if k == label else 0 for k in range(5)]
    row = panel.grid(scores[0], (0.5, 2.7), fill=fill, numbers=True)
    if inside:
        panel.arrow(target[0], (row[label].centre[0], 2.05), color=color)
    else:
        nothing = panel.grid([""], (label + 0.5, 2.7), fill=color, hatched=True)
        panel.arrow(target[0], (nothing.centre[0], 2.6), color=color, dashed=True)
    panel.text("scores", (0.3, 3.2), anchor="end", small=True)
    panels.append(panel)
print(picture(*panels, caption="label-picture"))
