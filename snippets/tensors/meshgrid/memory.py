import torch

a = torch.tensor([1, 2, 3])
b = torch.tensor([4, 5])
x, y = torch.meshgrid(a, b, indexing="ij")

x[0, 0] = 99
print(x)
print(a)
