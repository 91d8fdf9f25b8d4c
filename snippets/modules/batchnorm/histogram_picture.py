import torch
from toolbox import plots
from torch import nn

torch.manual_seed(0)
images = 10 * torch.rand(64, 3, 16, 16)
features = nn.Conv2d(3, 8, kernel_size=3)(images)
normed = nn.BatchNorm2d(8)(features)

figures = []
for color, (title, values) in enumerate(
    (("features[:, 6]", features[:, 6]), ("normed[:, 6]", normed[:, 6])), start=1
):
    values = values.detach().flatten().numpy()
    figure, axes = plots.figure(width=264, height=180)
    axes.hist(values, bins=85, range=(-5, 12), histtype="stepfilled", color=plots.COLORS[color])
    axes.axvline(values.mean(), color=plots.TEXT, linewidth=1, linestyle="--")
    axes.set(title=title, xlim=(-5, 12), ylim=(0, 1100), xticks=range(-4, 13, 4))
    figures.append(figure)
print(plots.svg(*figures, caption="histogram-picture"))
