import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import numpy as np
import torch

try:
    keras.ops.reshape(np.arange(12), (-1, -1, 2))
except ValueError as error:
    print(type(error).__name__ + ":", error)
try:
    torch.arange(12).reshape(-1, -1, 2)
except RuntimeError as error:
    print(type(error).__name__ + ":", error)

for shape in ((3, 2, 2), (2, 3, 2)):
    print(torch.arange(12).reshape(shape).shape)
