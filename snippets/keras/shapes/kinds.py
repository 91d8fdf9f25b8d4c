import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import torch

x = torch.ones(2, 3)

print(isinstance(x.shape, tuple))
print(isinstance(keras.Input((2,)).shape, tuple))
print(list(x.shape))
