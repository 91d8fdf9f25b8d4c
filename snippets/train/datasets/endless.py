import itertools

from torch.utils.data import DataLoader, Dataset


class Squares(Dataset):
    def __getitem__(self, index):
        return index * index

    def __len__(self):
        return 3


data = Squares()
print(list(itertools.islice(iter(data), 5)))
print([int(x) for x in DataLoader(data)])
print([data[i] for i in range(len(data))])
