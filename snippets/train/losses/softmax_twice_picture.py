import torch
import torch.nn.functional as F
from toolbox import plots

d = torch.linspace(-6, 6, 241)
two = torch.stack([d, torch.zeros_like(d)], dim=1)
zeros = torch.zeros(len(d), dtype=torch.long)
once = F.cross_entropy(two, zeros, reduction="none")
twice = F.cross_entropy(two.softmax(dim=1), zeros, reduction="none")
ends = F.cross_entropy(torch.eye(2), torch.tensor([0, 0]), reduction="none")

figure, axes = plots.figure(345, 240)
axes.plot(d.numpy(), once.numpy(), color=plots.COLORS[1])
axes.plot(d.numpy(), twice.numpy(), color=plots.COLORS[5])
for y in ends.tolist():
    axes.axhline(y, color=plots.COLORS[5], linewidth=1, linestyle=":")
axes.text(-3.9, 4.2, "cross_entropy(z, t)", color=plots.COLORS[1])
axes.text(-0.2, 1.75, "cross_entropy(softmax(z), t)", color=plots.COLORS[5])
axes.set(xlim=(-6, 6), ylim=(0, 5), xlabel="z[0] - z[1], t = 0", ylabel="loss")
axes.set_yticks([0, *ends.tolist(), 2, 3, 4, 5])
axes.yaxis.set_major_formatter(lambda value, _: f"{value:.3g}")
print(plots.svg(figure, caption="softmax-twice-picture"))
