import math
from types import SimpleNamespace

import torch
from torch.optim import lr_scheduler

args = SimpleNamespace(epochs=4, lrf=0.1)
w = torch.ones(1, requires_grad=True)
opt = torch.optim.SGD([w], lr=0.1)


def lf(x):
    cosine = (1 + math.cos(x * math.pi / args.epochs)) / 2
    return cosine * (1 - args.lrf) + args.lrf


scheduler = lr_scheduler.LambdaLR(opt, lr_lambda=lf)
rates = [round(scheduler.get_last_lr()[0], 4)]
for _ in range(args.epochs):
    opt.step()
    scheduler.step()
    rates.append(round(scheduler.get_last_lr()[0], 4))
print([round(lf(x), 4) for x in range(args.epochs + 1)])
print(rates)
