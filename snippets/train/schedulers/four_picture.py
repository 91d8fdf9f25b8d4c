import math

import torch
from toolbox.plots import COLORS, figure, svg
from torch.optim import lr_scheduler

EPOCHS = 20


def lf(x):
    return (1 + math.cos(x * math.pi / EPOCHS)) / 2 * (1 - 0.1) + 0.1


schedules = {
    "LambdaLR": [lf],
    "StepLR": [5, 0.5],
    "CosineAnnealingLR": [EPOCHS],
    "OneCycleLR": [0.1, EPOCHS],
}
figures = []
for color, (name, arguments) in enumerate(schedules.items(), 1):
    w = torch.ones(1, requires_grad=True)
    opt = torch.optim.SGD([w], lr=0.1)
    scheduler = getattr(lr_scheduler, name)(opt, *arguments)
    rates = []
    for _ in range(EPOCHS):
        rates.append(scheduler.get_last_lr()[0])
        opt.step()
        scheduler.step()
    drawn, axes = figure(height=170)
    look = {"drawstyle": "steps-post"} if name == "StepLR" else {}
    axes.plot(rates, "o-", color=COLORS[color], markersize=3.5, linewidth=1.3, **look)
    axes.set(title=name, xlabel="epoch", ylabel="lr", ylim=(-0.005, 0.108))
    axes.set_xticks(range(0, EPOCHS, 5))
    figures.append(drawn)
print(svg(*figures, caption="four-picture"))
