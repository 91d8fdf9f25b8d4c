import os

os.environ["KERAS_BACKEND"] = "torch"
import keras
import torch


class Sub(keras.Model):
    def __init__(self):
        super().__init__()
        self.dense = keras.layers.Dense(1)

    def call(self, x):
        return self.dense(x)


subclassed = Sub()
subclassed(torch.ones(1, 8))
inputs = keras.Input((8,))
functional = keras.Model(inputs, keras.layers.Dense(1)(inputs))

print("name       subclassed functional")
for name in "inputs", "outputs", "to_yaml", "to_json", "get_config", "save":
    first, second = hasattr(subclassed, name), hasattr(functional, name)
    print(f"{name:10} {first!s:10} {second}")
print(len(subclassed.to_json()) > 0, sorted(subclassed.get_config()))
