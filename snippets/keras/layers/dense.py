import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import torch
from torch import nn

y = keras.layers.Dense(3)(keras.Input((4, 4)))
print(y.shape, nn.Linear(4, 3)(torch.zeros(2, 4, 4)).shape)
