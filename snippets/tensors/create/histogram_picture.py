import torch
from toolbox import plots

torch.manual_seed(0)
draws = {"torch.rand(10000)": torch.rand(10000), "torch.randn(10000)": torch.randn(10000)}
edges = torch.linspace(-4, 4, 81).numpy()

figures = []
for color, (name, values) in enumerate(draws.items(), start=1):
    figure, axes = plots.figure(width=270, height=190)
    axes.hist(values.numpy(), bins=edges, histtype="stepfilled", color=plots.COLORS[color])
    axes.set(title=name, xlim=(-4, 4), ylim=(0, 1150), xticks=range(-4, 5))
    figures.append(figure)
print(plots.svg(*figures, caption="histogram-picture"))
