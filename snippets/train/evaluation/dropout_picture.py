import torch
from toolbox.pictures import Panel, picture
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Dropout(0.5))
x = torch.ones(8)
panels = []
for mode in ("train", "eval"):
    out = getattr(model, mode)()(x)
    panel = Panel(f"model.{mode}()")
    top = panel.grid(x, (0, 0), fill=1)
    low = panel.grid(out, (0, 2.1), fill=torch.where(out > 0, 1, 0), hatched=out == 0)
    for j in range(8):
        if out[j]:
            panel.arrow(top[j], low[j], color=1)
    panels.append(panel)
print(picture(*panels, caption="dropout-picture"))
