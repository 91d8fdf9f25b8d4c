import torch

x = torch.zeros(8, 4, 3, 5)

steps, batch, *rest = x.shape
print(steps, batch, rest)
print(x.reshape(steps * batch, *rest).shape)
