import numpy as np
import torch
import torch.nn.functional as F

x = torch.arange(9.0).reshape(1, 1, 3, 3)
kernel = torch.tensor([[[[1.0, 0.0], [0.0, -1.0]]]])
print(F.conv2d(x, kernel.flip(2, 3)))

row, weights = [1.0, 2.0, 4.0], [1.0, -1.0]
print(F.conv1d(torch.tensor([[row]]), torch.tensor([[weights]])))
print(np.correlate(row, weights), np.convolve(row, weights, mode="valid"))
