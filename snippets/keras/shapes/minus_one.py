import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import torch

x = torch.arange(10)
rows = x.reshape(-1, 2)
print(rows.shape)
print(torch.equal(keras.ops.reshape(x, (-1, 2)), rows))

print(keras.ops.reshape(keras.Input((4, 4)), (-1, 8)).shape)
