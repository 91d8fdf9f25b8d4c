import os

os.environ["KERAS_BACKEND"] = "torch"
import keras
import torch
from torch import nn

keras.utils.set_random_seed(0)
video = torch.rand(2, 7, 3, 8, 8)
layer = keras.layers.Conv2D(4, 3)
wrapped = keras.layers.TimeDistributed(layer)
y = wrapped(video.permute(0, 1, 3, 4, 2))  # channels last
print(tuple(y.shape))

conv = nn.Conv2d(3, 4, 3)
conv.weight.data.copy_(layer.kernel.value.permute(3, 2, 0, 1))
conv.bias.data.copy_(layer.bias.value)
b = conv(video.flatten(0, 1)).unflatten(0, (2, 7))
print(torch.allclose(y, b.permute(0, 1, 3, 4, 2), atol=1e-6))
