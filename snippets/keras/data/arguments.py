import numpy as np
from torch.utils.data import DataLoader, IterableDataset


class FromGenerator(IterableDataset):
    def __init__(self, generator, args=()):
        self.generator = generator
        self.args = args

    def __iter__(self):
        return self.generator(*self.args)


def count(n, dtype):
    yield from np.arange(n, dtype=dtype)


for dtype in (np.int64, np.int32):
    dataset = FromGenerator(count, (9, dtype))
    for batch in DataLoader(dataset, batch_size=4):
        print(batch, batch.dtype)
