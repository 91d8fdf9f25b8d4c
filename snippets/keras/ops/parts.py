import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import torch

x = torch.arange(6)
ours, theirs = torch.split(x, 2), keras.ops.split(x, 3)

print(type(ours).__name__, len(ours), type(ours[0]).__name__)
print(type(theirs).__name__, len(theirs), type(theirs[0]).__name__)
print(len(torch.split(x, 2)), len(torch.tensor_split(x, 2)))
