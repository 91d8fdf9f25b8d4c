import warnings

import torch
from torch.optim.lr_scheduler import StepLR

w = torch.ones(1, requires_grad=True)
opt = torch.optim.SGD([w], lr=1.0)
scheduler = StepLR(opt, step_size=2, gamma=0.1)

used = []
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    for _ in range(5):
        scheduler.step()
        used.append(round(scheduler.get_last_lr()[0], 6))
        opt.step()
print(used)
print(caught[0].category.__name__ + ":", caught[0].message)
