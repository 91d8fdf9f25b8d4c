import torch
from toolbox import plots
from torch.nn import init

fills = {
    "xavier_uniform_": (init.xavier_uniform_, 1),
    "gain=5/3": (lambda w: init.xavier_uniform_(w, gain=5 / 3), 4),
    "xavier_normal_": (init.xavier_normal_, 2),
    "kaiming_normal_": (init.kaiming_normal_, 3),
    "constant_": (lambda w: init.constant_(w, 0.1), 5),
}

curves, ends = {}, {}
for name, (fill, _) in fills.items():
    torch.manual_seed(0)
    x = torch.randn(512, 256)
    std = []
    for _ in range(10):
        w = fill(torch.empty(256, 256))
        x = torch.tanh(x @ w.T)
        std.append(x.std().item())
    curves[name], ends[name] = std, x

curve, axis = plots.figure(345, 260)
for name, std in curves.items():
    style = (0, (4, 3)) if name == "xavier_normal_" else "-"
    axis.plot(
        range(1, 11),
        std,
        color=plots.COLORS[fills[name][1]],
        label=name,
        linestyle=style,
    )
axis.set_xticks(range(1, 11))
axis.set_xlim(1, 10)
axis.set_ylim(0, 1.06)
axis.set_xlabel("layer")
axis.set_ylabel("x.std()")
axis.legend(
    fontsize=9.5,
    loc="lower center",
    bbox_to_anchor=(0.5, 1.0),
    ncols=2,
    frameon=False,
    labelcolor=plots.TEXT,
)

figures = [curve]
names = [name for name in fills if name != "xavier_normal_"]
for pair in (names[:2], names[2:]):
    figure, axes = plots.figure(345, 135, columns=2)
    figures.append(figure)
    for axis, name in zip(axes, pair, strict=True):
        color = plots.COLORS[fills[name][1]]
        axis.hist(
            ends[name].flatten(),
            bins=41,
            range=(-1, 1),
            histtype="stepfilled",
            color=color,
        )
        axis.set_title(name)
        axis.set_yticks([])
        axis.spines["left"].set_visible(False)
        axis.set_xticks([-1, 0, 1])
        axis.grid(visible=False)
print(plots.svg(*figures, caption="layers-picture"))
