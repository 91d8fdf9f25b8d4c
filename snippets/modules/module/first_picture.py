import numpy as np
import torch
from toolbox.pictures import Panel, picture
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.l1 = nn.Linear(2, 3)
        self.l2 = nn.Linear(3, 1)

    def forward(self, x):
        return self.l2(torch.relu(self.l1(x)))


panel = Panel()
root = panel.grid([["net: Net"]], (3.2, 0), width=2.6)
for k, (name, layer) in enumerate(Net().named_children()):
    x, color = 4.9 * k, k + 1
    box = panel.grid([[f"{name}: {type(layer).__name__}"]], (x, 2), fill=color, width=4.1)
    panel.arrow(root.box, box.box, color=color, sideways=False)
    y = 3.6
    for own, parameter in layer.named_parameters():
        panel.text(f"{own} {tuple(parameter.shape)}", (x, y), anchor="start", small=True)
        cells = panel.grid(
            np.full(parameter.shape, ""), (x, y + 0.35), fill=color, width=0.8, height=0.8
        )
        y = cells.bottom + 0.6
print(picture(panel, caption="first-picture"))
