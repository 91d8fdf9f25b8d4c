import torch

t = torch.arange(24.0).reshape(2, 3, 4)
result = torch.empty(3)

torch.mean(t, dim=(0, 2), out=result)
print(result)
try:
    torch.mean(t, (0, 2), False, result)
except TypeError as error:
    print(type(error).__name__ + ":", error)
