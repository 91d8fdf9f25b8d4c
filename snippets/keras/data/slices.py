import torch
from torch.utils.data import DataLoader, TensorDataset

dataset = TensorDataset(torch.arange(1, 10))
loader = DataLoader(dataset, batch_size=None)

values = [int(x[0]) for x in loader]
print(values)
print(*values)
for value in values[:3]:
    print(value)
