import os

from torch.utils.data import DataLoader, Dataset


class ProcessId(Dataset):
    def __getitem__(self, index):
        return os.getpid()

    def __len__(self):
        return 2


for keep in (False, True):
    loader = DataLoader(ProcessId(), num_workers=2, persistent_workers=keep)
    first = {int(pid) for pid in loader}
    second = {int(pid) for pid in loader}
    print(keep, first == second, os.getpid() in first)
