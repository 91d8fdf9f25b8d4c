import itertools

import numpy as np
from torch.utils.data import IterableDataset


def data_generator():
    yield from np.array(range(9))


class FromGenerator(IterableDataset):
    def __iter__(self):
        return data_generator()


dataset = FromGenerator()
for x in itertools.islice(dataset, 3):
    print(int(x))
print([int(x) for x in itertools.islice(dataset, 3)])
