import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import numpy as np
import torch
from torch import nn

dense = keras.layers.Dense(3, name="dense")
dense(np.ones((1, 4)))
try:
    dense(np.ones((1, 5)))
except ValueError as error:
    print(type(error).__name__ + ":", str(error).splitlines()[0])
try:
    nn.Linear(4, 3)(torch.ones(1, 5))
except RuntimeError as error:
    print(type(error).__name__ + ":", error)
