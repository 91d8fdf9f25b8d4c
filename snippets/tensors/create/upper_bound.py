import torch

torch.manual_seed(0)
draws = torch.randint(0, 3, (1000,))
pixels = torch.randint(0, 256, (100000,))

print(sorted(set(draws.tolist())))
print(pixels.min(), pixels.max())
