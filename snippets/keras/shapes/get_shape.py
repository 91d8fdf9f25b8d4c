import torch

try:
    torch.ones(2, 3).get_shape()
except AttributeError as error:
    print(type(error).__name__ + ":", error)
