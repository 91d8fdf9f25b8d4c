import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import numpy as np
import torch

x = keras.Input((3,))
m = keras.Model(x, x * 2)


def f(x):
    return x * 2


row = np.array([[1.0, 2.0, 3.0]], dtype="float32")
print(m(row))
print(torch.equal(m(row), f(torch.from_numpy(row))))
