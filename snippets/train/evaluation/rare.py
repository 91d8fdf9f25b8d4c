import torch

target = torch.tensor([0] * 99 + [1])
pred = torch.zeros(100, dtype=torch.int64)  # whatever the input is

counts = torch.bincount(target * 2 + pred, minlength=4).reshape(2, 2)
print((pred == target).float().mean())
print(counts)
print(counts.diagonal() / counts.sum(dim=1))
