import torch
from torch.utils.data import DataLoader, TensorDataset

data = TensorDataset(torch.arange(12.0).reshape(6, 2), torch.arange(6))

for i, (x, y) in enumerate(DataLoader(data, batch_size=5)):
    print(i, x.shape, y)
