import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import numpy as np
import torch

keras.utils.clear_session()  # the names' numbers begin again
print(keras.layers.Flatten()(keras.Input((4, 4))))

x = np.arange(32.0).reshape(2, 4, 4)
flat = keras.layers.Flatten()(x)
print(flat.shape)
print(torch.equal(flat, torch.tensor(x).float().flatten(1)))
