import torch
from toolbox.pictures import Panel, picture
from torch import nn

layers = nn.ModuleList([nn.Linear(1, 1, bias=False), nn.ReLU()])
nn.init.constant_(layers[0].weight, -1.0)
x = torch.tensor([[3.0]])


def flow(panel, order, top):
    y, value = x, panel.grid([x.item()], (0, top))[0]
    for step, i in enumerate(order):
        y = layers[i](y)
        name = type(layers[i]).__name__
        box = panel.grid([name], (1.6 + 4.0 * step, top), width=1.8, fill=i + 1)[0]
        result = panel.grid([y.item()], (4.0 + 4.0 * step, top), outlined=step == 1)[0]
        panel.arrow(value, box, color=i + 1)
        panel.arrow(box, result, color=i + 1)
        panel.text(f"layers[{i}]", (box.centre[0], top - 0.3), small=True)
        value = result


panel = Panel()
panel.text("Sequential(*layers)", (0, 0), anchor="start")
flow(panel, [0, 1], 1.0)
panel.text("for i in [0, 1]", (0, 2.9), anchor="start")
flow(panel, [0, 1], 3.9)
panel.text("for i in [1, 0]", (0, 5.8), anchor="start")
flow(panel, [1, 0], 6.8)
print(picture(panel, caption="order-picture"))
