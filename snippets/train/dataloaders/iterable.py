from torch.utils.data import DataLoader, IterableDataset, get_worker_info


class Numbers(IterableDataset):
    def __iter__(self):
        return iter(range(6))


class SplitNumbers(IterableDataset):
    def __iter__(self):
        worker = get_worker_info()
        if worker is None:
            return iter(range(6))
        return iter(range(worker.id, 6, worker.num_workers))


for data in (Numbers(), SplitNumbers()):
    loader = DataLoader(data, num_workers=2)
    print(sorted(int(x) for x in loader))
