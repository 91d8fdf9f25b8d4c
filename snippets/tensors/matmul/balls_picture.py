import torch
from toolbox import plots

side = torch.linspace(-1.3, 1.3, 401)
points = torch.cartesian_prod(side, side)
origin = torch.zeros(1, 2)

figure, axes = plots.figure(340, 330)
for p, color, style in (
    (0.5, 0, "dashed"),
    (1, 1, "solid"),
    (2, 2, "solid"),
    (4, 0, "dashed"),
    (float("inf"), 3, "solid"),
):
    distance = torch.cdist(points, origin, p=p).reshape(401, 401).T
    axes.contour(
        side, side, distance, levels=[1], colors=[plots.COLORS[color]], linestyles=style
    )
    corner = 2 ** (-1 / p)
    axes.text(corner, corner, f"{p}", color=plots.COLORS[color])
axes.set_aspect("equal")
print(plots.svg(figure, caption="balls-picture"))
