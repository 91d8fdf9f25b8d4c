import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import torch
from torch import nn


class MyLayer(keras.layers.Layer):
    def build(self, input_shape):
        self.kernel = self.add_weight(
            shape=(input_shape[-1], 3), initializer="ones"
        )

    def call(self, x):
        return keras.ops.matmul(x, self.kernel)


class MyModule(nn.Module):
    def __init__(self, features):
        super().__init__()
        self.kernel = nn.Parameter(torch.ones(features, 3))

    def forward(self, x):
        return x @ self.kernel


x = torch.ones(2, 4)
print(torch.equal(MyLayer()(x), MyModule(4)(x)))
