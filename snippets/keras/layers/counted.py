import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
from torch import nn

dense, lazy = keras.layers.Dense(3, name="dense"), nn.LazyLinear(3)
print(dense.weights)
try:
    dense.count_params()
except ValueError as error:
    print(type(error).__name__ + ":", error)
try:
    sum(p.numel() for p in lazy.parameters())
except ValueError as error:
    print(type(error).__name__ + ":", str(error).split(". ")[0])
dense.build((None, 4))
print(dense.count_params())
