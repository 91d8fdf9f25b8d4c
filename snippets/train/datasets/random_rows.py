import torch
from torch.utils.data import TensorDataset

torch.manual_seed(0)
src = torch.randn(1000, 3)
trg = src.sum(dim=1)
data = TensorDataset(src, trg)

print(src.size(), trg.size())
print(src[0])
x, y = data[999]
print(torch.isclose(x.sum(), y))
