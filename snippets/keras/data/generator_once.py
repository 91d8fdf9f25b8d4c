from torch.utils.data import DataLoader, IterableDataset


def count():
    yield from range(3)


class Once(IterableDataset):
    def __init__(self, values):
        self.values = values

    def __iter__(self):
        return iter(self.values)


for values in (count(), list(count())):
    loader = DataLoader(Once(values), batch_size=None)
    for epoch in range(2):
        print(epoch, list(loader))
