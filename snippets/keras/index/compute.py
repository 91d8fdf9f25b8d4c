import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import torch
from keras import ops

x = torch.tensor([[1.0, -2.0, 3.0], [4.0, 5.0, -6.0]])
pairs = {
    "zeros": (ops.zeros((2, 3)), torch.zeros(2, 3)),
    "matmul": (ops.matmul(x, x.T), x @ x.T),
    "square": (ops.square(x), x.square()),
    "sum": (ops.sum(x, axis=1), x.sum(dim=1)),
    "mean": (ops.mean(x), x.mean()),
    "relu": (ops.relu(x), torch.relu(x)),
}
for name, (by_keras, by_torch) in pairs.items():
    print(name, torch.equal(by_keras, by_torch))
print(ops.arange(3), torch.arange(3))
print(keras.random.normal((2, 3)).shape == torch.randn(2, 3).shape)
