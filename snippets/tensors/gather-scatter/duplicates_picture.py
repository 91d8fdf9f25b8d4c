import torch
from toolbox.pictures import Panel, picture

slot = torch.tensor([0, 0, 2])
value = torch.tensor([1.0, 2.0, 5.0])
added = torch.zeros(3).scatter_add_(0, slot, value)
largest = torch.zeros(3).scatter_reduce(0, slot, value, reduce="amax")

panels = []
for title, result in (("scatter_add_", added), ("scatter_reduce, amax", largest)):
    panel = Panel(title)
    index = panel.grid(slot, (0, 0), fill=[1, 2, 3])
    source = panel.grid(value, (0, 1), fill=[1, 2, 3])
    target = panel.grid(result, (0, 3.6), fill=[4, 0, 3], numbers=True)
    for k in range(3):
        at = target[int(slot[k])].centre[0]
        shift = (-0.12, 0.12, 0)[k]
        panel.arrow(source[k], (at + shift, 3.05), color=k + 1)
    panel.text("slot", (3.2, 0.5), anchor="start", small=True)
    panel.text("value", (3.2, 1.5), anchor="start", small=True)
    panels.append(panel)
print(picture(*panels, caption="duplicates-picture"))
