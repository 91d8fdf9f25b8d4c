import torch
from toolbox.pictures import Panel, picture
from torch import nn
from torch.optim import SGD

torch.manual_seed(0)
x, y = torch.randn(64, 3), torch.randn(64, 1)
model = nn.Sequential(nn.Linear(3, 2), nn.Linear(2, 1))
model[0].requires_grad_(False)
before = {name: p.detach().clone() for name, p in model.named_parameters()}
trained = filter(lambda p: p.requires_grad, model.parameters())
opt = SGD(trained, lr=0.1, momentum=0.9, nesterov=True)
for _ in range(20):
    opt.zero_grad()
    nn.functional.mse_loss(model(x), y).backward()
    opt.step()

panels = []
for k, layer in enumerate(model):
    panel = Panel(f"model[{k}], requires_grad={layer.weight.requires_grad}")
    rows = layer.out_features
    for part, left in (("weight", 0), ("bias", layer.in_features * 1.6 + 0.8)):
        panel.text(part, (left, -0.4), anchor="start", small=True)
        grids = []
        for values, top in ((before[f"{k}.{part}"], 0), (getattr(layer, part), rows + 1.3)):
            values = values.detach().reshape(rows, -1)
            moved = values != before[f"{k}.{part}"].reshape(rows, -1)
            fill = torch.where(moved, 2, 1)
            form = {"form": ".2f", "width": 1.6}
            grids.append(panel.grid(values, (left, top), fill=fill, **form))
        start = (grids[0].centre[0], grids[0].bottom + 0.1)
        end = (grids[1].centre[0], grids[1].y - 0.1)
        panel.arrow(start, end, color=int(fill[0, 0]))
    panels.append(panel)
print(picture(*panels, caption="frozen-picture"))
