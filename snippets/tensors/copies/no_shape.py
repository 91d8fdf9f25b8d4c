import torch

a = torch.arange(4)

try:
    a.reshape()
except TypeError as error:
    print(type(error).__name__ + ":", error)
