import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import torch

a = keras.Input((3,), name="a")
b = keras.Input((3,), name="b")
total = a + b
m = keras.Model({"a": a, "b": b}, {"total": total, "twice": total * 2})


def f(a, b):
    total = a + b
    return {"total": total, "twice": total * 2}


feed = {"a": torch.ones(1, 3), "b": torch.full((1, 3), 4.0)}
by_keras, by_torch = m(feed), f(**feed)
print(by_torch)
print([torch.equal(by_keras[name], by_torch[name]) for name in by_torch])
