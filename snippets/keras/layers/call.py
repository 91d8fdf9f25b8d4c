import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import torch


class Double(keras.layers.Layer):
    def build(self, input_shape):
        print("build", tuple(input_shape))

    def call(self, x):
        return x * 2


layer = Double()
for _ in range(2):
    print(layer(torch.ones(1, 2)), layer.built)
