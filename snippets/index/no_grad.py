import torch

try:
    torch.tensor([1., 2.]).sum().backward()
except RuntimeError as error:
    print(type(error).__name__ + ":", error)
