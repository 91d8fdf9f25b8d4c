from torch.utils.data import DataLoader, Dataset


class Counting(Dataset):
    def __init__(self):
        print("__init__")
        self.calls = 0

    def __getitem__(self, index):
        self.calls += 1
        return index

    def __len__(self):
        return 4


data = Counting()
loader = DataLoader(data)
for epoch in range(3):
    list(loader)
    print("epoch", epoch, "calls of __getitem__ so far", data.calls)
