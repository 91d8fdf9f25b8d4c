import torch
from torch.utils.data import DataLoader


def load(seed):
    return DataLoader(
        list(range(8)),
        batch_size=4,
        shuffle=True,
        generator=torch.Generator().manual_seed(seed),
    )


loader = load(0)
for epoch in range(2):
    for batch in loader:
        print(epoch, batch)

print("again", next(iter(load(0))))
