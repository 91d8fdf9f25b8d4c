import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import torch

one = torch.tensor([0, 1, 2, 3])
print(one[torch.tensor([True, False, True, False])])

two = torch.tensor([[1, 2], [3, 4], [5, 6]])
mask = torch.tensor([True, False, True])
print(two[mask])

print(hasattr(keras.ops, "boolean_mask"))
print(keras.ops.array([[1, 2], [3, 4], [5, 6]])[mask])
