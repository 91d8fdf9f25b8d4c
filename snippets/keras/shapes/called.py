import numpy as np
import torch

for x in (np.ones((2, 3)), torch.ones(2, 3)):
    try:
        x.shape()
    except TypeError as error:
        print(type(error).__name__ + ":", error)
try:
    int("a")
except ValueError as error:
    print(type(error).__name__ + ":", error)
