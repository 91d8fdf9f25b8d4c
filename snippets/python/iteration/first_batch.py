import torch
from torch.utils.data import DataLoader

loader = DataLoader(torch.arange(6), batch_size=2)

print([next(iter(loader)).tolist() for _ in range(3)])
print([batch.tolist() for batch in loader])
