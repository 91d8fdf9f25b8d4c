from torch.utils.data import Dataset


class OnlyLength(Dataset):
    def __len__(self):
        return 3


class OnlyItems(Dataset):
    def __getitem__(self, index):
        return index


data, other = OnlyLength(), OnlyItems()
print(len(data), other[0])

try:
    data[0]
except NotImplementedError as error:
    print(type(error).__name__ + ":", error)
try:
    len(other)
except TypeError as error:
    print(type(error).__name__ + ":", error)
