import torch

old = torch.autograd.Variable(torch.ones(1))

print(type(old))
for name in ("inference_mode", "amp", "compile"):
    print(name, hasattr(torch, name))
