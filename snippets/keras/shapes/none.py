import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import torch

x = keras.Input((4, 4))
y = keras.layers.Flatten()(x)
print(x.shape, y.shape)

model = keras.Model(x, y)
for n in (2, 7):
    batch = torch.arange(n * 16.0).reshape(n, 4, 4)
    print(model(batch).shape, torch.equal(model(batch), batch.flatten(1)))
