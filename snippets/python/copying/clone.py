import torch

t = torch.arange(4)
s = t[:2].clone()
s[0] = 99

print(t, s)
