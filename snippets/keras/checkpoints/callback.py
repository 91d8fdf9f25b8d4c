import os
import tempfile
import warnings
from contextlib import chdir

os.environ["KERAS_BACKEND"] = "torch"
import keras
import torch
from torch import nn

x = torch.linspace(-1, 1, 300)[:, None]
keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
model.compile(optimizer="sgd", loss="mse")
path = "ck-{epoch:02d}.weights.h5"
save = keras.callbacks.ModelCheckpoint(path, save_weights_only=True)
with tempfile.TemporaryDirectory() as folder, chdir(folder):
    with warnings.catch_warnings(action="ignore"):  # Keras's own
        model.fit(x, x**2 - 0.5, epochs=3, verbose=0, callbacks=[save])
    files = sorted(os.listdir())
    print(files[-2:])
    new = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
    before = torch.equal(new(x), model(x))
    new.load_weights(files[-1])
    print(before, torch.equal(new(x), model(x)))

twin = nn.Linear(1, 1)
kernel, bias = (weight.value for weight in new.weights)
twin.load_state_dict({"weight": kernel.T, "bias": bias})
print(torch.allclose(twin(x), model(x), atol=1e-6))
