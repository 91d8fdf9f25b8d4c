import torch
from toolbox.pictures import Panel, picture

imgs = torch.arange(24.0).reshape(2, 3, 2, 2) / 24
mean = imgs.mean(dim=(0, 2, 3))
std = imgs.std(dim=(0, 2, 3), correction=0)

panels = []
for channel, color in enumerate((5, 3, 1)):
    panel = Panel(f"imgs[:, {channel}]")
    for n in range(2):
        grid = panel.grid(imgs[n, channel], (4.0 * n, 0), fill=color, form=".4f", width=1.9)
        panel.text(f"imgs[{n}, {channel}]", (grid.centre[0], 2.3), small=True)
    panel.line([(0.1, 2.6), (0.1, 2.8), (7.7, 2.8), (7.7, 2.6)], color=color)
    for name, value, x in (("mean", mean, 0.9), ("std", std, 4.9)):
        result = panel.grid(
            [[value[channel]]], (x, 3.8), fill=color, form=".4f", width=2.0, outlined=True
        )
        panel.arrow((result.centre[0], 2.8), result.box, color=color)
        panel.text(f"{name}[{channel}]", (result.centre[0], 5.15), small=True)
    panels.append(panel)
print(picture(*panels, caption="statistics-picture"))
