import torch

rows, columns = torch.arange(2), torch.arange(3)
i, j = torch.meshgrid(rows, columns, indexing="ij")
pixels = torch.stack((i, j), dim=-1).reshape(-1, 2)

print(pixels)
print(torch.equal(pixels, torch.cartesian_prod(rows, columns)))
