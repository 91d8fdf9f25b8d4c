import torch

x = torch.ones(2)

print(x.add(1), x)
print(x.add_(1), x)
