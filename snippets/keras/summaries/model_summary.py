import os

os.environ["KERAS_BACKEND"] = "torch"
import keras
from torch import nn

model = keras.Sequential(
    [keras.Input((8,)), keras.layers.Dense(32), keras.layers.Dense(10)]
)
print(model.count_params())
lines = []
model.summary(print_fn=lines.append)
for line in "\n".join(lines).splitlines():
    if line.startswith(" Total"):
        print(line.strip())

twin = nn.Sequential(nn.Linear(8, 32), nn.Linear(32, 10))
print(sum(p.numel() for p in twin.parameters()))
