import torch
from torch.optim.lr_scheduler import (
    CosineAnnealingLR,
    LinearLR,
    SequentialLR,
)

w = torch.ones(1, requires_grad=True)
opt = torch.optim.SGD([w], lr=0.1)
up = LinearLR(opt, start_factor=0.25, total_iters=3)
down = CosineAnnealingLR(opt, T_max=7)
scheduler = SequentialLR(opt, [up, down], milestones=[3])

rates = []
for _ in range(10):
    rates.append(round(scheduler.get_last_lr()[0], 3))
    opt.step()
    scheduler.step()
print(rates)
