import torch

target = torch.tensor([0, 1, 0, 2])
pred = torch.tensor([0, 1, 2, 2])

place = target * 3 + pred
counts = torch.bincount(place, minlength=9).reshape(3, 3)

print(place)
print(counts)
print(counts.diagonal().sum() / counts.sum())
print(torch.bincount(place[:2]))
