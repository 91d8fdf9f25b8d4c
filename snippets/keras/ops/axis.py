import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import torch

x = torch.ones(2, 3)

try:
    keras.ops.expand_dims(x, dim=0)
except TypeError as error:
    print(type(error).__name__ + ":", error)
print(torch.unsqueeze(x, axis=0).shape)
