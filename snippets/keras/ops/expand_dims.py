import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import numpy as np
import torch

print(torch.ones(2, 3).unsqueeze(0).shape)
print(keras.ops.expand_dims(np.ones((2, 3)), -1).shape)

x = torch.arange(6).reshape(2, 3)
for axis in (0, 1, -1):
    a = keras.ops.expand_dims(x, axis=axis)
    print(axis, tuple(a.shape), torch.equal(a, x.unsqueeze(dim=axis)))
