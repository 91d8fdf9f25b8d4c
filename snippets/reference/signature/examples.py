import torch
from toolbox.signature import signature

print(signature(torch.gather, "torch.gather"))
print(signature(torch.Tensor.view, "Tensor.view"))
print(signature(torch.nn.functional.interpolate, "F.interpolate"))
