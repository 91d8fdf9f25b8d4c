import torch

print(torch.split(torch.arange(7), 3))
print(torch.split(torch.arange(7), [2, 5]))
print(torch.chunk(torch.arange(7), 3))
