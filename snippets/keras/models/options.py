import os

os.environ["KERAS_BACKEND"] = "torch"
import keras
import torch
from torch import nn

keras.utils.set_random_seed(0)
x = torch.ones(1, 8)
keras_dropout, torch_dropout = keras.layers.Dropout(0.5), nn.Dropout(0.5)

print(keras_dropout(x))
print(keras_dropout(x, training=True))
print(torch_dropout(x))
print(torch_dropout.eval()(x))
