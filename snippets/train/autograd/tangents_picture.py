import torch
from toolbox import plots

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
(x**3).sum().backward()

figure, axes = plots.figure(345, 270)
curve = torch.linspace(0, 3.6, 121)
axes.plot(curve.numpy(), (curve**3).numpy(), color=plots.COLORS[0])
points = zip((1, 3, 2), x.tolist(), x.grad.tolist(), (0.75, 0.6, 0.42), strict=True)
for number, (color, at, slope, reach) in enumerate(points):
    ink = plots.COLORS[color]
    ends = at - reach, at + reach
    axes.plot(ends, [at**3 + slope * (end - at) for end in ends], color=ink, linewidth=2.2)
    axes.plot([at], [at**3], "o", color=ink, markersize=6)
    axes.annotate(
        f"x.grad[{number}] = {slope:g}",
        (at, at**3),
        (-10, 8) if number else (-4, 14),
        textcoords="offset points",
        ha="right" if number else "center",
        color=ink,
    )
axes.set(xlim=(0, 3.6), ylim=(-4, 42), xlabel="x", ylabel="x ** 3", xticks=[0, 1, 2, 3])
axes.set_yticks([1, 8, 27])
print(plots.svg(figure, caption="tangents-picture"))
