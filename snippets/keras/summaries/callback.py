import os
import tempfile
from contextlib import chdir

os.environ["KERAS_BACKEND"] = "torch"
import keras
import torch

model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
model.compile(optimizer="sgd", loss="mse")
x = torch.ones(4, 1)

with tempfile.TemporaryDirectory() as folder, chdir(folder):
    board = keras.callbacks.TensorBoard(log_dir="log")
    try:
        model.fit(x, x, epochs=1, verbose=0, callbacks=[board])
    except ModuleNotFoundError as error:
        print(type(error).__name__ + ":", error)
