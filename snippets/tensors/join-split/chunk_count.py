import torch

x = torch.arange(7)

print([len(part) for part in torch.chunk(x, 5)])
print([len(part) for part in torch.tensor_split(x, 5)])
