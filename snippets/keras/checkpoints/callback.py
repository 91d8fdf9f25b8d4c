import os
import tempfile
import warnings
from contextlib import chdir

os.environ["KERAS_BACKEND"] = "torch"
import keras
import torch
from torch import nn

x = torch.linspace(-1, 1, 300)[:, None]
y = x**2 - 0.5
keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
model.compile(optimizer="sgd", loss="mse")

with tempfile.TemporaryDirectory() as folder, chdir(folder):
    with warnings.catch_warnings():
        # Keras 3.15 itself calls torch in a way NumPy 2 warns about.
        warnings.filterwarnings("ignore", "__array__")
        save = keras.callbacks.ModelCheckpoint(
            "ck-{epoch:02d}.weights.h5", save_weights_only=True
        )
        model.fit(x, y, epochs=3, verbose=0, callbacks=[save])
    files = sorted(os.listdir())
    print(files[-2:])
    new = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
    before = torch.equal(new(x), model(x))
    new.load_weights(files[-1])
    print(before, torch.equal(new(x), model(x)))

twin = nn.Linear(1, 1)
twin.weight.data.copy_(new.layers[0].kernel.value.T)
twin.bias.data.copy_(new.layers[0].bias.value)
print(torch.allclose(twin(x), model(x), atol=1e-6))
