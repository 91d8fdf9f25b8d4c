import torch
import torch.nn.functional as F

x = torch.arange(9.0).reshape(1, 1, 3, 3)
kernel = torch.tensor([[[[1.0, 0.0], [0.0, -1.0]]]])

print(x)
print(F.conv2d(x, kernel))
