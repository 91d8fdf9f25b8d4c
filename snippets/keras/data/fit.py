import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import torch
from torch.nn.functional import mse_loss
from torch.utils.data import DataLoader, TensorDataset

x = torch.arange(6.0)[:, None]
loader = DataLoader(TensorDataset(x, 2 * x), batch_size=2)

dense = keras.layers.Dense(1, use_bias=False, kernel_initializer="ones")
model = keras.Sequential([keras.Input((1,)), dense])
model.compile(keras.optimizers.SGD(0.01), "mse")
model.fit(loader, epochs=2, shuffle=False, verbose=0)

w = torch.ones(1, 1, requires_grad=True)
sgd = torch.optim.SGD([w], lr=0.01)
for _ in range(2):
    for a, b in loader:
        sgd.zero_grad()
        mse_loss(a @ w, b).backward()
        sgd.step()
print(torch.allclose(dense.kernel.value, w), f"{w.item():.2f}")
