import torch

rows, columns = torch.arange(2), torch.arange(3)

i, j = torch.meshgrid(rows, columns, indexing="ij")
x, y = torch.meshgrid(columns, rows, indexing="xy")

print(i.shape, x.shape)
print(torch.equal(x, j), torch.equal(y, i))
