import torch

a = torch.arange(4).reshape(2, 2)

print(a.stride(), a.view(4))
print(a.t().stride())
try:
    a.t().view(4)
except RuntimeError as error:
    print(type(error).__name__ + ":", error)
