import os

os.environ["KERAS_BACKEND"] = "torch"
import keras
import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
x = torch.from_numpy(rng.normal(size=(2, 7, 4)).astype(np.float32))

keras.utils.set_random_seed(0)
dense = keras.layers.Dense(5)
wrapped = keras.layers.TimeDistributed(dense)
y = wrapped(x)

linear = nn.Linear(4, 5)
linear.weight.data.copy_(dense.kernel.value.T)
linear.bias.data.copy_(dense.bias.value)

print(torch.allclose(y, linear(x), atol=1e-6))
print(torch.allclose(y, dense(x), atol=1e-6))
same = (
    torch.allclose(y[:, t], linear(x[:, t]), atol=1e-6) for t in range(7)
)
print(all(same))
