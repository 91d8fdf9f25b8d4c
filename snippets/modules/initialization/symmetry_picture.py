import torch
from toolbox import plots
from torch import nn

torch.manual_seed(0)
x = torch.rand(200, 2) * 2 - 1
y = (x[:, 0] * x[:, 1] > 0).long()
fills = {
    "constant_": (lambda w: nn.init.constant_(w, 0.1), 5),
    "xavier_uniform_": (nn.init.xavier_uniform_, 1),
}

curve, curve_axis = plots.figure(345, 180)
maps, map_axes = plots.figure(345, 190, columns=2)
side = torch.linspace(-1, 1, 81)
plane = torch.cartesian_prod(side, side)
for axis, (name, (fill, color)) in zip(map_axes, fills.items(), strict=True):
    model = nn.Sequential(nn.Linear(2, 16), nn.Tanh(), nn.Linear(16, 2))
    for p in model.parameters():
        fill(p) if p.dim() == 2 else nn.init.zeros_(p)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.05)
    losses = []
    for _ in range(200):
        optimizer.zero_grad()
        loss = nn.functional.cross_entropy(model(x), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    curve_axis.plot(losses, color=plots.COLORS[color], label=name)
    answer = model(plane).argmax(1).reshape(81, 81).T
    inks = [plots.COLORS[2], plots.COLORS[6]]
    axis.contourf(side, side, answer, levels=[-0.5, 0.5, 1.5], colors=inks, alpha=0.25)
    for label in (0, 1):
        axis.scatter(*x[y == label][:50].T, s=5, color=inks[label])
    axis.set_title(name)
    axis.set_aspect("equal")
    axis.set_xticks([])
    axis.set_yticks([])
    axis.spines[:].set_visible(False)
curve_axis.set_xlabel("step")
curve_axis.set_ylabel("loss")
curve_axis.set_ylim(0)
curve_axis.legend(frameon=False, labelcolor=plots.TEXT)
print(plots.svg(curve, maps, caption="symmetry-picture"))
