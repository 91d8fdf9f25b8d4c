import torch
from toolbox.pictures import Panel, picture
from torch import nn

block = nn.Sequential(nn.Conv2d(1, 20, 5), nn.ReLU(), nn.Conv2d(20, 64, 5), nn.ReLU())
x = torch.zeros(1, 1, 28, 28)
colors = torch.tensor([0, 1, 2, 2])  # batch, channels, height, width

panel = Panel()
panel.grid(list(x.shape), (5.2, 0), fill=colors, title="x.shape")
for k, layer in enumerate(block):
    before, x = x, layer(x)
    y = 1.75 * (k + 1)
    name = type(layer).__name__
    if hasattr(layer, "in_channels"):
        name += f"({layer.in_channels}, {layer.out_channels}, {layer.kernel_size[0]})"
    panel.line([(4.5, y - 0.38), (7.2, y - 0.38)])
    box = panel.grid([name], (0.5, y - 0.8), width=4.0, height=0.84)
    panel.text(f"[{k}]", (0.35, box.centre[1]), anchor="end", small=True)
    changed = torch.tensor(x.shape) != torch.tensor(before.shape)
    panel.grid(list(x.shape), (5.2, y), fill=colors, outlined=changed)
    panel.arrow((7.2, y - 0.72), (7.2, y - 0.03))
print(picture(panel, caption="sequential-picture"))
