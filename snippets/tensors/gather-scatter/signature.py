import torch
from toolbox.signature import signature

print(signature(torch.gather, "torch.gather"))
print(signature(torch.Tensor.scatter_, "Tensor.scatter_"))
