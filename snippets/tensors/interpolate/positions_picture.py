import torch
import torch.nn.functional as F
from toolbox.pictures import Panel, picture

row = torch.tensor([[[1.0, 2.0]]])
k = torch.arange(4)
unit = 3.4  # cells for one input pixel


def x(position):
    return unit * (float(position) + 0.5)


def y(value):
    return 5.0 - 1.7 * (float(value) - 1)


panels = []
for align_corners in (True, False):
    output = F.interpolate(row, size=4, mode="linear", align_corners=align_corners)[0, 0]
    positions = k / 3 if align_corners else (k + 0.5) / 2 - 0.5
    size = 1 / 3 if align_corners else 1 / 2

    panel = Panel(f"align_corners={align_corners}")
    panel.grid(row[0], (0, 0), width=unit, heat=row[0])
    panel.line([(x(-0.5), 1.45), (x(1.5), 1.45)])
    for tick in (-0.5, 0, 0.5, 1, 1.5):
        panel.line([(x(tick), 1.33), (x(tick), 1.57)])
        panel.text(f"{tick:g}", (x(tick), 1.95), small=True)
    panel.line([(x(-0.5), y(1)), (x(0), y(1)), (x(1), y(2)), (x(1.5), y(2))])
    if align_corners:  # what both rows of pixels share
        panel.line([(x(0), 2.25), (x(0), 6.3)], color=5, dashed=True)
        panel.line([(x(1), 2.25), (x(1), 6.3)], color=5, dashed=True)
    else:
        panel.line([(x(-0.5), 2.25), (x(-0.5), 7.3)], color=5, dashed=True)
        panel.line([(x(1.5), 2.25), (x(1.5), 7.3)], color=5, dashed=True)
        panel.dot((x(0), y(1)), color=0, ring=True)
        panel.dot((x(1), y(2)), color=0, ring=True)
    left = x(positions[0] - size / 2)
    below = panel.grid(output, (left, 6.3), width=size * unit, fill=k + 1, form=".4g")
    for i in range(4):
        place, value = x(positions[i]), y(output[i])
        panel.line([(place, value), (place, 6.3)], color=i + 1)
        panel.dot((place, value), color=i + 1)
        panel.text(f"{positions[i]:.3g}", (below[i].centre[0], 7.6), small=True, color=i + 1)
    panels.append(panel)
print(picture(*panels, caption="positions-picture"))
