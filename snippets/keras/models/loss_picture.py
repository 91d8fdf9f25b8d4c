import os

os.environ["KERAS_BACKEND"] = "torch"
import keras
import torch
from toolbox.plots import COLORS, figure, svg
from torch import nn

x = torch.tensor([[1.0], [2.0], [3.0], [4.0]])
y = 2 * x + 3

model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1, kernel_initializer="zeros")])
model.compile(optimizer=keras.optimizers.SGD(0.05), loss="mse")
history = model.fit(x, y, batch_size=4, epochs=200, verbose=0).history["loss"]

layer = nn.Linear(1, 1)
nn.init.zeros_(layer.weight)
nn.init.zeros_(layer.bias)
optimizer = torch.optim.SGD(layer.parameters(), lr=0.05)
losses = []
for _ in range(200):
    optimizer.zero_grad()
    loss = nn.functional.mse_loss(layer(x), y)
    loss.backward()
    optimizer.step()
    losses.append(loss.item())

made, axes = figure(345, 230)
axes.semilogy(range(200), history, color=COLORS[1], label="keras: history['loss']")
axes.semilogy(
    range(0, 200, 8),
    losses[::8],
    "o",
    ms=5,
    mfc="none",
    color=COLORS[2],
    label="torch: loss.item()",
)
axes.set_xlabel("epoch")
axes.set_ylabel("mse")
axes.legend()
print(svg(made, caption="loss-picture"))
