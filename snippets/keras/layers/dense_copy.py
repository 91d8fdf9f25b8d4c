import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import torch
from torch import nn

torch.manual_seed(0)
x = torch.rand(2, 4, 4)

linear = nn.Linear(4, 3)
dense = keras.layers.Dense(3)
dense.build(x.shape)
print(dense.kernel.shape, linear.weight.shape)

dense.kernel.assign(linear.weight.T)
dense.bias.assign(linear.bias)
print(torch.allclose(dense(x), linear(x)))
