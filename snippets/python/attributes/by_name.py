import torch
from torch import nn

optimizer, activation = "SGD", "ReLU"
print(getattr(torch.optim, optimizer).__name__)
print(getattr(nn, activation)())

activation = "Relu"
try:
    getattr(nn, activation)
except AttributeError as error:
    print(type(error).__name__ + ":", error)
