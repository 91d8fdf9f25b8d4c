import torch

try:
    torch.cat([torch.ones(2, 2), torch.ones(3, 3)], dim=0)
except RuntimeError as error:
    print(type(error).__name__ + ":", error)

try:
    torch.split(torch.arange(7), [2, 2])
except RuntimeError as error:
    print(type(error).__name__ + ":", error)
