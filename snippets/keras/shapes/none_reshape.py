import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import torch

x = torch.arange(4)

for call in (
    lambda: x.reshape(None, 2),
    lambda: x.reshape((None, 2)),
    lambda: keras.ops.reshape(x, (None, 2)),
):
    try:
        call()
    except TypeError as error:
        print(type(error).__name__ + ":", error)
print(x.reshape(-1, 2).shape)
