import torch
from toolbox import plots
from torchvision.transforms import v2

across = torch.linspace(0, 1, 64).expand(64, 64)
down = across.T
image = torch.stack([across, across * down, 1 - down**2])
normalized = v2.Normalize([0.485, 0.456, 0.406], [0.229, 0.224, 0.225])(image)

figures = []
for title, x in (("image", image), ("normalize(image)", normalized)):
    figure, (left, right) = plots.figure(345, 175, 2, width_ratios=[1, 1.4])
    left.imshow(x.clamp(0, 1).movedim(0, -1).numpy(), interpolation="none")
    left.set_title(title, loc="left")
    left.set_axis_off()
    low, high = float(x.min()), float(x.max())
    for name, color, channel in zip("RGB", (5, 3, 1), x, strict=True):
        values, ink = channel.flatten().numpy(), plots.COLORS[color]
        right.hist(values, bins=16, histtype="stepfilled", color=ink, alpha=0.15)
        right.hist(values, bins=16, histtype="step", linewidth=1.6, color=ink)
        right.plot([], color=ink, label=name)
    right.set(xlim=(-2.9, 2.9), ylim=(0, 1250), yticks=[])
    right.set_xticks([low, 0, 1, high] if low < 0 else [low, high])
    right.xaxis.set_major_formatter(lambda value, _: f"{value:.3g}")
    right.legend(
        loc="lower right",
        bbox_to_anchor=(1, 0.97),
        ncols=3,
        labelcolor="linecolor",
        frameon=False,
        handlelength=1.0,
        columnspacing=1.0,
    )
    figures.append(figure)
print(plots.svg(*figures, caption="image-picture"))
