import torch
from torch.utils.data import DataLoader

loader = DataLoader(
    range(6),
    batch_size=2,
    shuffle=True,
    generator=torch.Generator().manual_seed(0),
    collate_fn=lambda b: torch.tensor(b) * 10,
)
for epoch in range(2):
    for batch in loader:
        print(epoch, batch)
