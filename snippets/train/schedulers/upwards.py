import torch
from torch.optim.lr_scheduler import CyclicLR, LambdaLR


def rates(make):
    w = torch.ones(1, requires_grad=True)
    opt = torch.optim.SGD([w], lr=1.0)
    scheduler, found = make(opt), []
    for _ in range(5):
        found.append(scheduler.get_last_lr()[0])
        opt.step()
        scheduler.step()
    return found


print(rates(lambda opt: LambdaLR(opt, lambda epoch: 1 + epoch)))
print(rates(lambda opt: CyclicLR(opt, 1.0, 5.0, step_size_up=2)))
