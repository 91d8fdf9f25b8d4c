import torch
from torch.utils.data import DataLoader, TensorDataset

src = torch.sin(torch.arange(1, 1000, 0.1))
trg = torch.cos(torch.arange(1, 1000, 0.1))
data = TensorDataset(src, trg)

print(len(data))
print(data[0])

batch = next(iter(DataLoader(data, batch_size=5)))
print(batch[0].size(), batch[1].size())
