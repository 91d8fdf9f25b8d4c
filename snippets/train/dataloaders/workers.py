from torch.utils.data import DataLoader, Dataset, get_worker_info


class WhoLoads(Dataset):
    def __getitem__(self, index):
        worker = get_worker_info()
        return index, "main" if worker is None else worker.id

    def __len__(self):
        return 8


for workers in (0, 2):
    loader = DataLoader(WhoLoads(), batch_size=2, num_workers=workers)
    for indices, who in loader:
        print(workers, indices, who)
