import torch

try:
    torch.tensor([1.0, 2.0]).sum().backward()
except RuntimeError as error:
    print(type(error).__name__ + ":", error)
