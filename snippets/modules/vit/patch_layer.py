import torch
from torch import nn

torch.manual_seed(0)
img = torch.randn(1, 3, 8, 8)
linear = nn.Linear(48, 16)
conv = nn.Conv2d(3, 16, 4, stride=4)
with torch.no_grad():
    conv.weight.copy_(linear.weight.reshape(16, 3, 4, 4))
    conv.bias.copy_(linear.bias)

p = nn.functional.unfold(img, 4, stride=4).transpose(1, 2)
tokens = linear(p)
maps = conv(img)
print(tokens.shape, maps.shape)
same = maps.flatten(2).transpose(1, 2)
print(same.shape, torch.allclose(tokens, same, atol=1e-6))
