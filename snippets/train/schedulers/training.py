import torch
from torch.optim.lr_scheduler import CosineAnnealingLR

torch.manual_seed(0)
x = torch.randn(256, 4)
y = x @ torch.ones(4, 1) + torch.randn(256, 1)
best = torch.linalg.lstsq(x, y).solution

for schedule in (False, True):
    torch.manual_seed(1)
    w = torch.zeros(4, 1, requires_grad=True)
    opt = torch.optim.SGD([w], lr=0.1)
    scheduler = CosineAnnealingLR(opt, T_max=20)
    for _ in range(20):
        for batch in torch.randperm(256).split(8):
            opt.zero_grad()
            ((x[batch] @ w - y[batch]) ** 2).mean().backward()
            opt.step()
        if schedule:
            scheduler.step()
    name = "cosine:" if schedule else "fixed: "
    print(name, f"{(w - best).norm().item():.2f}")
