import torch
from torch.optim.lr_scheduler import OneCycleLR

w = torch.ones(1, requires_grad=True)
opt = torch.optim.SGD([w], lr=0.1)
print(opt.param_groups[0]["momentum"])

scheduler = OneCycleLR(opt, max_lr=0.1, total_steps=20)
print(opt.param_groups[0]["momentum"])

try:
    for _ in range(21):
        opt.step()
        scheduler.step()
except ValueError as error:
    print(type(error).__name__ + ":", error)
