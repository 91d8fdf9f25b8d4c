import math

import torch
from toolbox import plots
from torch.nn import init

# The fill, what is marked by dashed lines, and the colour.
fills = {
    "xavier_uniform_": (init.xavier_uniform_, math.sqrt(6 / 512), 1),
    "xavier_normal_": (init.xavier_normal_, math.sqrt(2 / 512), 2),
    "kaiming_normal_": (init.kaiming_normal_, math.sqrt(2 / 256), 3),
    "constant_": (lambda w: init.constant_(w, 0.1), None, 5),
}

torch.manual_seed(0)
figures = []
for pair in (list(fills)[:2], list(fills)[2:]):
    figure, axes = plots.figure(345, 150, columns=2, sharex=True)
    figures.append(figure)
    for axis, name in zip(axes, pair, strict=True):
        fill, mark, color = fills[name]
        w = fill(torch.empty(256, 256))
        axis.hist(
            w.flatten(),
            bins=60,
            range=(-0.35, 0.35),
            histtype="stepfilled",
            color=plots.COLORS[color],
        )
        axis.set_title(name)
        axis.set_yticks([])
        axis.spines["left"].set_visible(False)
        axis.set_xticks([-0.3, 0, 0.3])
        axis.grid(visible=False)
        if mark:
            top = axis.get_ylim()[1]
            for side in (-mark, mark):
                axis.axvline(
                    side,
                    color=plots.TEXT,
                    linewidth=1,
                    linestyle=(0, (3, 2)),
                )
            axis.set_ylim(0, top * 1.22)
            axis.text(
                mark + 0.015,
                top * 1.17,
                f"{mark:.3f}",
                va="top",
                fontsize=9.5,
                color=plots.TEXT,
            )
        else:
            axis.text(
                float(w[0, 0]) - 0.02,
                w.numel() * 0.9,
                f"{w[0, 0]:g}",
                ha="right",
                color=plots.TEXT,
            )
print(plots.svg(*figures, caption="spread-picture"))
