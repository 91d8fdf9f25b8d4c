import torch

a = torch.arange(6).reshape(2, 3)
straight, turned = a.reshape(6), a.t().reshape(6)
a[0, 0] = 9

print(straight)
print(turned)
