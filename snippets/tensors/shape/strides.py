import torch

a = torch.arange(6).reshape(2, 3)

print(a.stride(), a.t().stride())
print(a.view(3, -1).shape, a.view(3, -1).stride())
print(a.t()[2, 1], a.flatten()[2 * 1 + 1 * 3])
