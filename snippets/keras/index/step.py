import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import torch
from torch import nn

x, y = torch.tensor([[1.0], [2.0]]), torch.tensor([[5.0], [7.0]])

dense = keras.layers.Dense(1, kernel_initializer="zeros")
model = keras.Sequential([keras.Input((1,)), dense])
model.compile(optimizer=keras.optimizers.SGD(0.1), loss="mse")
print("loss", float(model.train_on_batch(x, y)))

linear = nn.Linear(1, 1)
nn.init.zeros_(linear.weight)
nn.init.zeros_(linear.bias)
optimizer = torch.optim.SGD(linear.parameters(), lr=0.1)
loss = nn.functional.mse_loss(linear(x), y)
loss.backward()
optimizer.step()

print("loss", loss.item())
print(torch.allclose(dense.kernel.value, linear.weight))
print(f"{linear.weight.item():.2f} {linear.bias.item():.2f}")
