import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import torch

x = torch.tensor([[0, 1, 2], [3, 4, 5]])

print([part.tolist() for part in keras.ops.split(x, 3, axis=1)])
print([part.tolist() for part in torch.split(x, 3, dim=1)])
print([part.tolist() for part in torch.tensor_split(x, 3, dim=1)])
