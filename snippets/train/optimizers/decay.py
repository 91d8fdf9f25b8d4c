import torch
from torch.optim import SGD, Adam, AdamW

for optimizer in (SGD, Adam, AdamW):
    w = torch.tensor([1.0], requires_grad=True)
    opt = optimizer([w], lr=0.1, weight_decay=0.01)
    loss = 0 * w
    loss.backward()
    opt.step()
    print(optimizer.__name__, w)
