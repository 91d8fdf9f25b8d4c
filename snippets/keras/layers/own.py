import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import numpy as np


class MyLayer(keras.layers.Layer):
    def __init__(self, units):
        super().__init__()
        self.units = units

    def build(self, input_shape):
        print("build", input_shape)
        shape = (input_shape[-1], self.units)
        self.kernel = self.add_weight(shape=shape, initializer="ones")

    def call(self, x):
        print("call")
        return keras.ops.matmul(x, self.kernel)


layer = MyLayer(3)
print(layer.built)
result = layer(np.ones((2, 4)))
print(layer.built)
result = layer(np.ones((2, 4)))
print(result.detach().numpy())
