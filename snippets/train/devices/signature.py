import torch
from toolbox.signature import signature
from torch import nn
from torch.utils.benchmark import Timer

print(signature(torch.Tensor.to, "Tensor.to"))
print(signature(nn.Module.to, "Module.to"))
print(signature(torch.cuda.synchronize, "torch.cuda.synchronize"))
print(signature(Timer, "Timer"))
