import torch
from toolbox.signature import signature

print(signature(torch.Tensor.view, "Tensor.view"))
print(signature(torch.reshape, "torch.reshape"))
print(signature(torch.permute, "torch.permute"))
print(signature(torch.flatten, "torch.flatten"))
print(signature(torch.unsqueeze, "torch.unsqueeze"))
print(signature(torch.squeeze, "torch.squeeze"))
