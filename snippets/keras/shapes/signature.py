import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import torch
from toolbox.signature import signature

print(signature(keras.ops.shape, "keras.ops.shape"))
print(signature(keras.ops.reshape, "keras.ops.reshape"))
print(signature(torch.reshape, "torch.reshape"))
print(signature(torch.Tensor.size, "Tensor.size"))
