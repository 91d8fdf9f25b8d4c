import torch
from toolbox.signature import signature

print(signature(torch.reshape, "torch.reshape"))
print(signature(torch.Tensor.view, "Tensor.view"))
print(signature(torch.Tensor.clone, "Tensor.clone"))
