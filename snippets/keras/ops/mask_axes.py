import torch

x = torch.tensor([[1, 2], [3, 4], [5, 6]])
mask = torch.tensor([True, False, True])

print(x[x > 4])
print(x[:, torch.tensor([False, True])])
print(x.masked_select(mask[:, None]))
