import torch
import torch.nn.functional as F

image = torch.zeros(1, 1, 5, 7)
image[..., 1:4, 2:5] = 1
kernel = torch.tensor([[[[-1.0, 1.0]]]])

print(F.conv2d(image, kernel)[0, 0])
