import torch
from torch.optim import SGD, Adam

slope = torch.tensor([100.0, 1.0, 0.01])
for optimizer in (SGD, Adam):
    w = torch.zeros(3, requires_grad=True)
    opt = optimizer([w], lr=0.1)
    (slope * w).sum().backward()
    opt.step()
    print(optimizer.__name__, [round(v, 4) for v in w.tolist()])
