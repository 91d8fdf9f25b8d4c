import torch
from torch.optim import SGD, Adam


def descend(name, **options):
    w = torch.tensor([2.0, 1.0], requires_grad=True)
    opt = {"SGD": SGD, "Adam": Adam}[name]([w], lr=0.1, **options)
    for _ in range(15):
        opt.zero_grad()
        loss = w[0] ** 2 + 4 * w[1] ** 2
        loss.backward()
        opt.step()
    print(name, options, [round(v, 2) for v in w.tolist()])


descend("SGD")
descend("SGD", momentum=0.9)
descend("Adam")
