import torch
from toolbox import plots

side = torch.linspace(-1.25, 1.25, 101)
points = torch.cartesian_prod(side, side)
origin = torch.zeros(1, 2)

figure, axes = plots.figure(340, 340)
for p, color in ((0.5, 0), (1, 1), (2, 2), (4, 0), (float("inf"), 3)):
    distance = torch.cdist(points, origin, p=p).reshape(101, 101).T
    ink, style = plots.COLORS[color], "solid" if color else "dashed"
    axes.contour(side, side, distance, levels=[1], colors=[ink], linestyles=style)
    at = 2 ** (-1 / p) + 0.02
    axes.text(at, at, f"{p}", color=ink, weight="bold")
axes.set_aspect("equal")
axes.set_xticks([-1, 0, 1])
axes.set_yticks([-1, 0, 1])
print(plots.svg(figure, caption="balls-picture"))
