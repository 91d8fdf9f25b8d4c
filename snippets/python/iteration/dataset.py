from itertools import islice

from torch.utils.data import Dataset


class Squares(Dataset):
    def __len__(self):
        return 3

    def __getitem__(self, i):
        return i * i


class Stops(Squares):
    def __getitem__(self, i):
        if i >= len(self):
            raise IndexError(i)
        return i * i


print(Squares()[2], next(iter(Squares())))
print(list(islice(Squares(), 6)))
print(list(Stops()))
