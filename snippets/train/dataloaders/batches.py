import math

from torch.utils.data import DataLoader

samples = list(range(10))

for drop_last in (False, True):
    loader = DataLoader(samples, batch_size=3, drop_last=drop_last)
    for batch in loader:
        print(batch)
    print("len(loader) =", len(loader))

print(math.ceil(10 / 3), 10 // 3)
