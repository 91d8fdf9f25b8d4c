import torch

x = torch.arange(6).reshape(2, 3)
try:
    torch.split(1, 3, x)
except AttributeError as error:
    print(type(error).__name__ + ":", error)
print(len(torch.split(x, 1, dim=1)))
