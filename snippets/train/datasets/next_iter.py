import torch
from torch.utils.data import TensorDataset

data = TensorDataset(torch.arange(3))

print(next(iter(data)), next(iter(data)))

samples = iter(data)
print(next(samples), next(samples))
