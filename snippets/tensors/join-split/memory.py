import torch

x = torch.arange(4)
first, second = torch.chunk(x, 2)
joined = torch.cat([first, second])

first[0] = 99
print(x)
print(joined)
