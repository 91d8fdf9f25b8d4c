import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import torch


def size(x):
    return keras.ops.where(x > 0, x, -x)


x = keras.Input((2,))
row = torch.tensor([[-3.0, 4.0]])
print(keras.Model(x, size(x))(row), size(row))
print(torch.equal(size(row), torch.where(row > 0, row, -row)))
