import torch
from toolbox.pictures import Panel, picture
from torch import nn

torch.manual_seed(0)
image = torch.ones(1, 1, 4, 4)
conv, linear = nn.Conv2d(1, 2, 3), nn.Linear(8, 1)
maps = conv(image)
RED, GREEN = 5, 3

without = Panel("conv, linear")
rows = maps.flatten(end_dim=-2)  # what Linear sees: one row per position of the last dimension
seen = without.grid(rows, (5.2, 0.75), fill=[[1], [1], [2], [2]], form=".2f", width=1.4)
for c in range(2):
    plane = without.grid(maps[0, c], (0, 3 * c), fill=c + 1, form=".2f", width=1.4)
    without.text(f"conv(image)[0, {c}]", (plane.centre[0], 3 * c - 0.3), small=True)
    y = seen[2 * c, 0].y + 1
    without.arrow((2.9, plane.centre[1]), (5.15, y), color=c + 1, sideways=True)
size = f"{rows.shape[1]} \u2260 {linear.in_features}"
without.text(size, (seen.centre[0], seen.bottom + 0.5), color=RED)

right = Panel("conv, nn.Flatten(), linear")
row = nn.Flatten()(maps)
fill = [[1] * 4 + [2] * 4]
flat = right.grid(row, (0, 3.5), fill=fill, form=".2f", width=1.16)
score = right.grid(linear(row), (flat.centre[0] - 0.7, 6.7), fill=4, form=".2f", width=1.4)
for c in range(2):
    x = flat[2 + 4 * c].x
    plane = right.grid(maps[0, c], (x - 1.4, 0), fill=c + 1, form=".2f", width=1.4)
    right.text(f"conv(image)[0, {c}]", (x, -0.3), small=True)
    right.arrow(plane.box, (x, 3.45), color=c + 1)
    right.arrow(
        (x, 4.55), (score.centre[0] + (0.2, -0.2)[c] * -1, 6.65), color=c + 1, sideways=False
    )
right.text(f"{row.shape[1]} = {linear.in_features}", (score.centre[0], 5.0), color=GREEN)
print(picture(without, right, caption="sequential-picture"))
