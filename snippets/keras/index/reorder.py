import os

os.environ["KERAS_BACKEND"] = "torch"

import torch
from keras import ops

x = torch.arange(6).reshape(2, 3)
rows = torch.tensor([1, 0, 1])
pairs = {
    "reshape": (ops.reshape(x, (3, -1)), x.reshape(3, -1)),
    "expand_dims": (ops.expand_dims(x, 1), x.unsqueeze(1)),
    "tile": (ops.tile(x, (2, 2)), x.tile(2, 2)),
    "concatenate": (ops.concatenate([x, x], axis=1), torch.cat([x, x], 1)),
    "take": (ops.take(x, rows, axis=0), x[rows]),
    "mask": (x[ops.any(x > 3, axis=1)], x[(x > 3).any(1)]),
}
for name, (by_keras, by_torch) in pairs.items():
    print(name, torch.equal(by_keras, by_torch))
print(len(ops.split(x, 3, axis=1)), len(x.tensor_split(3, dim=1)))
