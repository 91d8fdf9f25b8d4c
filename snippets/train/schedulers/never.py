import torch
from torch.optim.lr_scheduler import StepLR

w = torch.ones(1, requires_grad=True)
opt = torch.optim.SGD([w], lr=1.0)
scheduler = StepLR(opt, step_size=1, gamma=0.1)

for _ in range(3):
    opt.step()
print(opt.param_groups[0]["lr"])

scheduler.step()
print(round(opt.param_groups[0]["lr"], 6))
