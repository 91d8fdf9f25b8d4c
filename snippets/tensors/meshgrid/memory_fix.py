import torch

a = torch.tensor([1, 2, 3])
b = torch.tensor([4, 5])
x, y = torch.meshgrid(a, b, indexing="ij")

try:
    x += 1
except RuntimeError as error:
    print(type(error).__name__ + ":", error)

x = x.clone()
x[0, 0] = 99
print(x)
print(a)
