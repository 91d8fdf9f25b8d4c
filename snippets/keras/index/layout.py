import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import torch
from torch import nn

kernel = torch.tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]])
dense = keras.layers.Dense(2)
dense.build((None, 3))
dense.set_weights([kernel, torch.zeros(2)])

linear = nn.Linear(3, 2)
linear.load_state_dict({"weight": kernel.T, "bias": torch.zeros(2)})

x = torch.tensor([[1.0, 2.0, 3.0]])
print(linear.weight)
print(dense(x), torch.equal(dense(x), linear(x)))
