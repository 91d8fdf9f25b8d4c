import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import torch


def size(x):
    return x if x > 0 else -x


print(size(torch.tensor(-3.0)))
try:
    size(keras.Input(()))
except TypeError as error:
    print(type(error).__name__ + ":", error)
try:
    torch.fx.symbolic_trace(size)
except torch.fx.proxy.TraceError as error:
    print(type(error).__name__ + ":", error)
