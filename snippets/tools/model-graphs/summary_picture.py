import torch
from toolbox.pictures import Panel, picture
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 2))
x = torch.ones(1, 2)

panel = Panel()
before = panel.grid([[""] * 2], (3.5, 0), heat=x, hottest=1.5, width=0.5, height=0.7)
panel.text(str(tuple(x.shape)), (8.2, 0.35), anchor="start", small=True)
for k, (name, layer) in enumerate(model.named_children(), start=1):
    x = layer(x)
    y = 2.1 * k
    count = x.shape[1]
    words = [[""] * count]
    left = (8 - 0.5 * count) / 2
    row = panel.grid(words, (left, y), heat=x.detach(), hottest=1.5, width=0.5, height=0.7)
    panel.arrow(before.box, row.box, color=1)
    size = sum(parameter.numel() for parameter in layer.parameters())
    label = f"({name}) {type(layer).__name__}" + (f", {size}" if size else "")
    panel.text(label, (4.4, y - 0.75), anchor="start", small=True, color=1)
    panel.text(str(tuple(x.shape)), (8.2, y + 0.35), anchor="start", small=True)
    before = row
print(picture(panel, caption="summary-picture"))
