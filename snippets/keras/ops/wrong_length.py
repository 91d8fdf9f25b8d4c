import torch

try:
    torch.arange(4)[torch.tensor([True, False])]
except IndexError as error:
    print(type(error).__name__ + ":", error)
