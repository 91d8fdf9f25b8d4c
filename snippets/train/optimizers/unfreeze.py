import torch
from torch import nn

torch.manual_seed(0)
body, head = nn.Linear(3, 2), nn.Linear(2, 1)
body.requires_grad_(False)
opt = torch.optim.SGD(head.parameters(), lr=0.1)


def body_moves():
    before = body.weight.clone()
    opt.zero_grad()
    head(body(torch.ones(1, 3))).sum().backward()
    opt.step()
    return not torch.equal(body.weight, before)


body.requires_grad_(True)
print(body_moves())
opt.add_param_group({"params": body.parameters(), "lr": 0.01})
print(body_moves())
print([(len(g["params"]), g["lr"]) for g in opt.param_groups])
