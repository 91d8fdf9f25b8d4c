import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import torch

x = torch.arange(7)

print([part.tolist() for part in torch.split(x, 3)])
print([part.tolist() for part in torch.tensor_split(x, 3)])
try:
    keras.ops.split(x, 3)
except ValueError as error:
    print(type(error).__name__ + ":", error)
print([part.tolist() for part in keras.ops.split(x, [3, 6])])
print([part.tolist() for part in torch.split(x, [3, 3, 1])])
