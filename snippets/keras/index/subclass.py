import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import torch


class Twice(keras.layers.Layer):
    def call(self, x):
        return x * 2


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.twice = Twice()

    def call(self, x):
        return self.twice(x) + 1


x = torch.tensor([[1.0, 2.0]])
print(Net()(x))
print(issubclass(keras.Model, keras.layers.Layer))
print(hasattr(Twice, "fit"), hasattr(Net, "fit"))
