import torch
from torch.utils.data import Dataset


class My_dataset(Dataset):
    def __init__(self):
        self.x = torch.arange(12.0).reshape(4, 3)
        self.y = self.x.sum(dim=1)

    def __getitem__(self, index):
        return self.x[index], self.y[index]

    def __len__(self):
        return len(self.x)


data = My_dataset()
print(data[2])
print(len(data))
