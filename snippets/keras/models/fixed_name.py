import os
import tempfile
import warnings
from contextlib import chdir

os.environ["KERAS_BACKEND"] = "torch"
import keras
import torch


class Small(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(name="mlp", **kwargs)
        self.dense = keras.layers.Dense(1)

    def call(self, x):
        return self.dense(x)


model = Small()
model(torch.ones(1, 2))
with tempfile.TemporaryDirectory() as folder, chdir(folder):
    with warnings.catch_warnings(action="ignore"):  # Keras's own
        model.save("m.keras")
    try:
        keras.models.load_model("m.keras", {"Small": Small})
    except TypeError as error:
        print(type(error).__name__ + ": …", str(error).splitlines()[-1])
