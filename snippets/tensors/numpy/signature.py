import torch
from toolbox.signature import signature

print(signature(torch.from_numpy, "torch.from_numpy"))
print(signature(torch.Tensor.numpy, "Tensor.numpy"))
