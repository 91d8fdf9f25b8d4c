import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import torch

print(keras.ops.tile([[1, 2]], (2, 3)))
print(torch.tile(torch.tensor([[1, 2]]), (2, 3)))
print(torch.tile(torch.tensor([1, 2]), (2,)))
