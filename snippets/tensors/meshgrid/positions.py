import torch

a = torch.tensor([1, 2, 3])
b = torch.tensor([4, 5])
x, y = torch.meshgrid(a, b, indexing="ij")
x_t, y_t = torch.meshgrid(a, b, indexing="xy")

print(x[2, 0], y[2, 0])
print(x_t[0, 2], y_t[0, 2])
print(torch.equal(x_t, x.T), torch.equal(y_t, y.T))
