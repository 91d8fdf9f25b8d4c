import math

import torch
from torch.optim import lr_scheduler

EPOCHS = 20


def lf(x):
    return (1 + math.cos(x * math.pi / EPOCHS)) / 2 * (1 - 0.1) + 0.1


for name, arguments in {
    "LambdaLR": [lf],
    "StepLR": [5, 0.5],
    "CosineAnnealingLR": [EPOCHS],
    "OneCycleLR": [0.1, EPOCHS],
}.items():
    w = torch.ones(1, requires_grad=True)
    opt = torch.optim.SGD([w], lr=0.1)
    scheduler = getattr(lr_scheduler, name)(opt, *arguments)
    rates = []
    for _ in range(EPOCHS):
        rates.append(round(scheduler.get_last_lr()[0], 4))
        opt.step()
        scheduler.step()
    print(name, [rates[epoch] for epoch in (0, 5, 10, 19)])
