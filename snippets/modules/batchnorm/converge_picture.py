import torch
from toolbox import plots
from torch import nn

torch.manual_seed(0)
norms = {p: nn.BatchNorm2d(1, momentum=p) for p in (0.01, 0.1, 0.5)}
means = {p: [0.0] for p in norms}
batches = []

for _ in range(50):
    x = 2 + 3 * torch.randn(8, 1, 4, 4)
    batches.append(x.mean().item())
    for p, m in norms.items():
        m(x)
        means[p].append(m.running_mean.item())

figure, axes = plots.figure(width=345, height=230)
axes.plot(range(1, 51), batches, ".", color=plots.COLORS[0], markersize=4, alpha=0.8)
axes.axhline(2, color=plots.COLORS[0], linewidth=1, linestyle="--")
for color, (p, values) in zip((3, 1, 2), means.items(), strict=True):
    axes.plot(range(51), values, color=plots.COLORS[color], label=f"momentum={p}")
axes.set(xlabel="batch", ylabel="running_mean", xlim=(0, 50), ylim=(0, 3))
axes.legend(
    loc="upper center",
    bbox_to_anchor=(0.5, 1.2),
    ncols=3,
    fontsize=9.5,
    handlelength=1.2,
    frameon=False,
    labelcolor=plots.TEXT,
    columnspacing=1,
)
print(plots.svg(figure, caption="converge-picture"))
