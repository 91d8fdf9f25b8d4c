import math

import torch
from toolbox.pictures import Panel, picture
from torch.optim import lr_scheduler

epochs, lrf = 4, 0.1
w = torch.ones(1, requires_grad=True)
opt = torch.optim.SGD([w], lr=0.1)


def lf(x):
    return (1 + math.cos(x * math.pi / epochs)) / 2 * (1 - lrf) + lrf


scheduler = lr_scheduler.LambdaLR(opt, lr_lambda=lf)
rates = [scheduler.get_last_lr()[0]]
for _ in range(epochs):
    opt.step()
    scheduler.step()
    rates.append(scheduler.get_last_lr()[0])
factors = [lf(x) for x in range(epochs + 1)]

panel = Panel()
base = scheduler.base_lrs[0]
x = panel.grid([[k] for k in range(epochs + 1)], (0, 0), width=1.1)
factor = panel.grid([[round(f, 4)] for f in factors], (2.3, 0), fill=2, width=1.7)
lr = panel.grid([[round(rate, 4)] for rate in rates], (6.2, 0), fill=3, width=1.7)
for name, grid in (("epoch", x), ("lf(epoch)", factor), ("lr", lr)):
    panel.text(name, (grid.centre[0], -0.4), small=True)
for k in range(epochs + 1):
    panel.arrow(x[k, 0], factor[k, 0])
    panel.arrow(factor[k, 0], lr[k, 0], color=3, text=f"× {base}")
print(picture(panel, caption="lambda-picture"))
