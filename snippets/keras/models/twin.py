import os

os.environ["KERAS_BACKEND"] = "torch"
import keras
import torch
from torch import nn


class MLP(nn.Module):
    def __init__(self):
        super().__init__()
        self.dense1 = nn.Linear(8, 32)
        self.dense2 = nn.Linear(32, 10)

    def forward(self, x):
        return self.dense2(self.dense1(x).relu()).softmax(dim=1)


keras.utils.set_random_seed(0)
inputs = keras.Input((8,))
hidden = keras.layers.Dense(32, activation="relu")(inputs)
outputs = keras.layers.Dense(10, activation="softmax")(hidden)
model = keras.Model(inputs, outputs)

twin = MLP()
for ours, theirs in zip(
    (twin.dense1, twin.dense2), model.layers[1:], strict=True
):
    ours.weight.data.copy_(theirs.kernel.value.T)
    ours.bias.data.copy_(theirs.bias.value)

x = torch.rand(5, 8)
print(torch.allclose(model(x), twin(x), atol=1e-6))
print(sum(p.numel() for p in twin.parameters()), model.count_params())
