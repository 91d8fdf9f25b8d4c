import torch
from torch.optim.lr_scheduler import CosineAnnealingLR

w = torch.ones(1, requires_grad=True)
opt = torch.optim.SGD([w], lr=0.1)
scheduler = CosineAnnealingLR(opt, T_max=4, eta_min=0.01)

rates = []
for _ in range(9):
    rates.append(round(scheduler.get_last_lr()[0], 4))
    opt.step()
    scheduler.step()
print(rates[:5])
print(rates[5:])
