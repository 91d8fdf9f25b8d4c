import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import numpy as np
import torch

print(np.shape([[1, 2], [3, 4]]))
print(np.ones((2, 3)).shape)
print(torch.ones(2, 3).shape)
print(torch.ones(2, 3).size(1))
print(keras.ops.shape(np.ones((2, 3))))
