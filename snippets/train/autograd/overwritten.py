import torch

a = torch.ones(2, requires_grad=True)
s = a.sigmoid()

s.detach().zero_()
try:
    s.sum().backward()
except RuntimeError as error:
    print(type(error).__name__ + ":", error)
