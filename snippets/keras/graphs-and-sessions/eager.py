import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import torch

a = torch.tensor(2.0)
b = a * 3
print(b)

print(keras.ops.add(1.0, 2.0))
