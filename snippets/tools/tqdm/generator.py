import io

import torch
from torch.utils.data import DataLoader
from tqdm import tqdm

loader = DataLoader(torch.zeros(10, 4), batch_size=4)
batches = (batch.mean() for batch in loader)

with tqdm(loader, file=io.StringIO()) as bar:
    print(bar.total)
with tqdm(batches, file=io.StringIO()) as bar:
    print(bar.total)
with tqdm(batches, total=len(loader), file=io.StringIO()) as bar:
    print(bar.total)
