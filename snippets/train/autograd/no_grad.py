import torch

w = torch.ones(2, requires_grad=True)
with torch.no_grad():
    y = w * 2
    p = torch.nn.Parameter(torch.ones(1))
    t = torch.ones(1, requires_grad=True)

print(y.requires_grad, w.requires_grad, p.requires_grad, t.requires_grad)
