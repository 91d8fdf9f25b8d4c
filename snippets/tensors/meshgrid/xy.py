import torch

a = torch.tensor([1, 2, 3])
b = torch.tensor([4, 5])

x, y = torch.meshgrid(a, b, indexing="xy")
print(x)
print(y)
