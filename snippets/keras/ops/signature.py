import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import torch
from toolbox.signature import signature

print(signature(keras.ops.tile, "keras.ops.tile"))
print(signature(torch.tile, "torch.tile"))
print(signature(keras.ops.split, "keras.ops.split"))
print(signature(torch.split, "torch.split"))
print(signature(keras.ops.expand_dims, "keras.ops.expand_dims"))
print(signature(torch.unsqueeze, "torch.unsqueeze"))
