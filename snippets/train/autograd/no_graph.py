import torch

w = torch.ones(2, requires_grad=True)
with torch.no_grad():
    y = (w * 2).sum()
print(y.grad_fn)

try:
    y.backward()
except RuntimeError as error:
    print(type(error).__name__ + ":", error)
