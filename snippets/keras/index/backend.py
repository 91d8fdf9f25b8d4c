import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import torch

print(keras.backend.backend(), keras.version())
print(isinstance(keras.layers.Dense(1), torch.nn.Module))
