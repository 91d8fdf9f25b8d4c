import torch
from torch.optim.lr_scheduler import StepLR


def rates(epochs, saved=None, names=()):
    w = torch.ones(1, requires_grad=True)
    opt = torch.optim.SGD([w], lr=1.0)
    parts = {"opt": opt, "scheduler": StepLR(opt, 2, gamma=0.1)}
    for name in names:
        parts[name].load_state_dict(saved[name])
    found = []
    for _ in range(epochs):
        found.append(round(opt.param_groups[0]["lr"], 6))
        opt.step()
        parts["scheduler"].step()
    return found, {name: part.state_dict() for name, part in parts.items()}


print("whole run", rates(6)[0])
first, saved = rates(3)
print("first 3  ", first)
for names in (["opt", "scheduler"], ["opt"], []):
    print("resumed  ", rates(3, saved, names)[0], names)
