import torch
from torch import nn
from torch.optim.lr_scheduler import LambdaLR

body, head = nn.Linear(3, 2), nn.Linear(2, 1)
groups = [
    {"params": body.parameters(), "lr": 0.01},
    {"params": head.parameters(), "lr": 0.1},
]
opt = torch.optim.SGD(groups)
scheduler = LambdaLR(opt, lambda epoch: 0.5**epoch)

for _ in range(3):
    print([round(lr, 6) for lr in scheduler.get_last_lr()])
    opt.step()
    scheduler.step()
