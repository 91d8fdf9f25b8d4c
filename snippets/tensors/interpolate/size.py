import torch
import torch.nn.functional as F

input = torch.arange(1, 5, dtype=torch.float32).view(1, 1, 2, 2)

print(F.interpolate(input, size=3).shape)
print(F.interpolate(input, size=(3, 5)).shape)
print(F.interpolate(input, scale_factor=2).shape)
print(F.interpolate(input, scale_factor=(2, 3.5)).shape)

print(F.interpolate(torch.ones(8, 3, 10), size=[4]).shape)
print(F.interpolate(torch.ones(8, 3, 10, 10, 10), size=(4, 5, 6)).shape)
