import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import torch

total = keras.ops.add([1.0, 2.0], [3.0, 4.0])
print(total, type(total))
print(total + torch.ones(2))
