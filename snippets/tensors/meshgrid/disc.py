import torch

k = torch.arange(7)
i, j = torch.meshgrid(k, k, indexing="ij")

disc = (i - 3) ** 2 + (j - 3) ** 2 <= 9
print(disc.int())
