import torch
from torch.utils.data import TensorDataset, random_split

data = TensorDataset(torch.arange(10))
generator = torch.Generator().manual_seed(0)
train, test = random_split(data, [7, 3], generator=generator)

print(len(train), train.indices)
print(len(test), test.indices)
print(test[0], data[test.indices[0]])
print(test.dataset is data)
