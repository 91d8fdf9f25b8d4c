import torch
from toolbox.signature import signature
from torch import nn

print(signature(torch.flatten, "torch.flatten"))
print(signature(torch.Tensor.flatten, "Tensor.flatten"))
print(signature(nn.Flatten, "nn.Flatten"))
print(signature(nn.Unflatten, "nn.Unflatten"))
