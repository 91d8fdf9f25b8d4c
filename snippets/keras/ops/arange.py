import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import torch

print(torch.arange(3))
print(keras.ops.arange(3))
