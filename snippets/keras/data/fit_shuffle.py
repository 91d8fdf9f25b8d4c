import os

os.environ["KERAS_BACKEND"] = "torch"

import warnings

import keras
import torch
from torch.utils.data import DataLoader, TensorDataset

x = torch.arange(6.0)[:, None]
loader = DataLoader(TensorDataset(x, 2 * x), batch_size=2)
model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
model.compile("sgd", "mse")
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    model.fit(loader, verbose=0)
print(caught[0].category.__name__ + ":", caught[0].message)
