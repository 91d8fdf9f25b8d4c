import torch
from toolbox import plots

torch.manual_seed(0)
figure, axes = plots.figure()
axes.hist(torch.randn(10000), bins=40, color=plots.COLORS[1])

print(plots.svg(figure, caption="histogram-picture"))
