import torch
from torch.utils.data import Dataset, TensorDataset


class Squares(Dataset):
    def __getitem__(self, index):
        if not 0 <= index < len(self):
            raise IndexError(index)
        return index * index

    def __len__(self):
        return 3


print(list(TensorDataset(torch.arange(3))))
print(list(Squares()))
