from toolbox.signature import signature
from torch import nn

print(signature(nn.Sequential, "nn.Sequential"))
print(signature(nn.ModuleList, "nn.ModuleList"))
print(signature(nn.ModuleDict, "nn.ModuleDict"))
