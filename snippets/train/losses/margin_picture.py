import torch
import torch.nn.functional as F
from toolbox import plots

logits = torch.tensor([[2.0, 1.0, 0.0], [0.0, 3.0, 0.0]])
target = torch.tensor([0, 1])
right = logits.gather(1, target[:, None])[:, 0]
others = logits.scatter(1, target[:, None], -torch.inf).logsumexp(1)
difference = right - others
losses = F.cross_entropy(logits, target, reduction="none")

d = torch.linspace(-4, 5, 181)
two = torch.stack([d, torch.zeros_like(d)], dim=1)
curve = F.cross_entropy(two, torch.zeros(len(d), dtype=torch.long), reduction="none")

figure, axes = plots.figure(345, 240)
axes.plot(d.numpy(), curve.numpy(), color=plots.COLORS[1])
axes.axvline(0, color=plots.COLORS[0], linewidth=1, linestyle=":")
rows = zip((2, 3), difference.tolist(), losses.tolist(), strict=True)
for number, (color, x, y) in enumerate(rows):
    axes.plot([x, x, -4], [0, y, y], color=plots.COLORS[color], linewidth=1, linestyle="--")
    axes.plot([x], [y], "o", color=plots.COLORS[color], markersize=7)
    axes.annotate(
        f"logits[{number}]: {y:.4f}",
        (x, y),
        (8, 10),
        textcoords="offset points",
        color=plots.COLORS[color],
    )
axes.set(xlim=(-4, 5), ylim=(0, 4.1), xlabel="right - others", ylabel="loss")
print(plots.svg(figure, caption="margin-picture"))
