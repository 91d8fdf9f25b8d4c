import torch
from torch.utils.data import DataLoader

loader = DataLoader(torch.arange(6.0), batch_size=2)

for step, batch in enumerate(loader):
    print(step, batch.sum())

for batch in enumerate(loader):
    try:
        batch.sum()
    except AttributeError as error:
        print(type(error).__name__ + ":", error)
        break
