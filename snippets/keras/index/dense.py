import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import torch
from torch import nn

dense = keras.layers.Dense(
    2,
    kernel_initializer="ones",
    bias_initializer=keras.initializers.Constant(0.5),
)
x = torch.tensor([[1.0, 2.0, 3.0]])
by_keras = dense(x)

linear = nn.Linear(3, 2)
with torch.no_grad():
    linear.weight.copy_(torch.as_tensor(dense.kernel.value).T)
    linear.bias.copy_(torch.as_tensor(dense.bias.value))

print(by_keras)
print(linear(x))
print(tuple(dense.kernel.shape), tuple(linear.weight.shape))
