import torch

m = torch.zeros(2, 3)
print(m.permute(1, 0).shape)

image = torch.arange(12).reshape(2, 2, 3)  # height, width, channels
print(image.permute(2, 0, 1).shape)
print(image.permute(2, 0, 1)[0])
print(image.view(3, 2, 2)[0])
