import torch

a = torch.arange(6).reshape(2, 3)

try:
    a.t().view(6)
except RuntimeError as error:
    print(type(error).__name__ + ":", error)
print(a.t().reshape(6))
