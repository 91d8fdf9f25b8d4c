import os

os.environ["KERAS_BACKEND"] = "torch"
import keras
import torch
from torch import nn

keras.utils.set_random_seed(0)
inputs = keras.Input((8,))
hidden = keras.layers.Dense(32, activation="relu")(inputs)
outputs = keras.layers.Dense(10, activation="softmax")(hidden)
model = keras.Model(inputs, outputs)

twin = nn.Sequential(
    nn.Linear(8, 32), nn.ReLU(), nn.Linear(32, 10), nn.Softmax(dim=1)
)
for ours, theirs in (twin[0], model.layers[1]), (twin[2], model.layers[2]):
    ours.weight.data.copy_(theirs.kernel.value.T)
    ours.bias.data.copy_(theirs.bias.value)

x = torch.rand(5, 8)
print(torch.allclose(model(x), twin(x), atol=1e-6))
print(sum(p.numel() for p in twin.parameters()), model.count_params())
