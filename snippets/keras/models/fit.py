import os

os.environ["KERAS_BACKEND"] = "torch"
import keras
import torch

x = torch.tensor([[1.0], [2.0], [3.0], [4.0]])
y = 2 * x + 3

model = keras.Sequential(
    [
        keras.Input((1,)),
        keras.layers.Dense(1, kernel_initializer="zeros"),
    ]
)
model.compile(optimizer=keras.optimizers.SGD(0.05), loss="mse")
history = model.fit(x, y, batch_size=4, epochs=200, verbose=0)

w, b = (weight.value.item() for weight in model.weights)
print(f"w={w:.2f} b={b:.2f}")
loss = history.history["loss"]
print(len(loss), f"{loss[0]:.2f} {loss[-1]:.4f}")
