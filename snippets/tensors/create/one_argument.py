import torch

try:
    torch.tensor([1.0, 1.0], [2, 2])
except TypeError as error:
    print(type(error).__name__ + ":", error)
