from torch.utils.data import DataLoader, Sampler

drawn = []


class Recording(Sampler):
    def __iter__(self):
        for index in range(12):
            drawn.append(index)
            yield index


for workers in (0, 1, 2):
    drawn.clear()
    loader = DataLoader(range(12), sampler=Recording(), num_workers=workers)
    batches = iter(loader)
    next(batches)
    print(workers, loader.prefetch_factor, drawn)
