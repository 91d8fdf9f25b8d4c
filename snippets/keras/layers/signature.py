import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
from toolbox.signature import signature
from torch import nn

print(signature(keras.layers.Layer.build, "Layer.build"))
print(signature(keras.layers.Layer.call, "Layer.call"))
print(signature(keras.layers.Flatten, "keras.layers.Flatten"))
print(signature(nn.LazyLinear, "torch.nn.LazyLinear"))
