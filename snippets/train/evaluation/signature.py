import torch
from toolbox.signature import signature

print(signature(torch.nn.Module.eval, "Module.eval"))
print(signature(torch.Tensor.argmax, "Tensor.argmax"))
print(signature(torch.bincount, "torch.bincount"))
