import torch
from toolbox.signature import signature

print(signature(torch.Tensor.repeat, "Tensor.repeat"))
print(signature(torch.repeat_interleave, "torch.repeat_interleave"))
print(signature(torch.Tensor.expand, "Tensor.expand"))
