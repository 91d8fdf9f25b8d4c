import torch
from torch.optim.lr_scheduler import StepLR

w = torch.ones(1, requires_grad=True)
opt = torch.optim.SGD([w], lr=1.0)
scheduler = StepLR(opt, step_size=2, gamma=0.1)

rates = []
for _ in range(5):
    rates.append(round(scheduler.get_last_lr()[0], 6))
    opt.step()
    scheduler.step()
print(rates)
