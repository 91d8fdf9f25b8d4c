import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import torch
from torch.utils.data import DataLoader, TensorDataset

x = torch.arange(6.0)[:, None]
y = 2 * x


class Pairs(keras.utils.PyDataset):
    def __len__(self):
        return 3

    def __getitem__(self, i):
        return x[2 * i : 2 * i + 2], y[2 * i : 2 * i + 2]


batches = Pairs()
loader = DataLoader(TensorDataset(x, y), batch_size=2)
for i, (a, b) in enumerate(loader):
    print(i, torch.equal(a, batches[i][0]), torch.equal(b, batches[i][1]))
