import torch
from torch.optim.lr_scheduler import ReduceLROnPlateau

w = torch.ones(1, requires_grad=True)
opt = torch.optim.SGD([w], lr=0.1)
scheduler = ReduceLROnPlateau(opt, patience=1, factor=0.5)

for loss in (1.0, 1.0, 1.0, 1.0):
    scheduler.step(loss)
    print(scheduler.get_last_lr()[0])

try:
    scheduler.step()
except TypeError as error:
    print(type(error).__name__ + ":", error)
