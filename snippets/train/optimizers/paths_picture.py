import numpy as np
import torch
from toolbox.plots import COLORS, TEXT, figure, svg
from torch.optim import SGD, Adam

figures = []
for color, (title, optimizer, options) in enumerate(
    (("SGD", SGD, {}), ("SGD, momentum=0.9", SGD, {"momentum": 0.9}), ("Adam", Adam, {})), 1
):
    w = torch.tensor([2.0, 1.0], requires_grad=True)
    opt = optimizer([w], lr=0.1, **options)
    path = [w.tolist()]
    for _ in range(15):
        opt.zero_grad()
        (w[0] ** 2 + 4 * w[1] ** 2).backward()
        opt.step()
        path.append(w.tolist())

    drawn, axes = figure(height=220)
    x, y = np.meshgrid(np.linspace(-1.7, 2.3, 41), np.linspace(-1.2, 1.2, 25))
    levels = [0.1, 0.5, 1.5, 3, 5, 8]
    axes.contour(x, y, x**2 + 4 * y**2, levels, colors=COLORS[0], linewidths=0.7)
    axes.plot(*zip(*path, strict=True), "o-", color=COLORS[color], markersize=3.5, linewidth=1.3)
    axes.plot(0, 0, "+", color=TEXT, markersize=9)
    axes.set(title=title, xlabel="w[0]", ylabel="w[1]", aspect="equal")
    axes.grid(False)
    figures.append(drawn)
print(svg(*figures, caption="paths-picture"))
