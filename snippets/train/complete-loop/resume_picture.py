import torch
from toolbox.plots import COLORS, figure, svg
from torch import nn


def train(steps, saved=None, parts=("model", "optimizer")):
    x = torch.tensor([[1.0], [2.0], [3.0], [4.0]])
    model = nn.Linear(1, 1)
    nn.init.zeros_(model.weight)
    nn.init.zeros_(model.bias)
    optimizer = torch.optim.SGD(model.parameters(), 0.02, momentum=0.9)
    both = {"model": model, "optimizer": optimizer}
    for part in parts if saved else ():
        both[part].load_state_dict(saved[part])
    path = [model.weight.item()]
    for _ in range(steps):
        loss = nn.functional.mse_loss(model(x), 2 * x + 3)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        path.append(model.weight.item())
    return path, {part: both[part].state_dict() for part in both}


whole, _ = train(12)
_, saved = train(3)
resumed, _ = train(9, saved)
without, _ = train(9, saved, parts=["model"])

made, axes = figure(height=230)
axes.axvline(3, color=COLORS[0], linestyle=":", linewidth=1.2)
axes.plot(range(13), whole, color=COLORS[1], linewidth=5, alpha=0.35)
axes.plot(range(3, 13), without, color=COLORS[5], marker="o", markersize=4, linestyle="--")
axes.plot(range(3, 13), resumed, color=COLORS[3], marker="o", markersize=4)
for color, name in ((1, "train(12)"), (5, "model"), (3, "model + optimizer")):
    axes.plot([], [], color=COLORS[color], label=name)
axes.set(xlabel="step", ylabel="w", ylim=(-0.2, 7.4), xticks=range(0, 13, 3))
axes.legend(frameon=False, labelcolor="linecolor", handlelength=1.2, loc="upper right")
print(svg(made, caption="resume-picture"))
