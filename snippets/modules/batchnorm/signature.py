from toolbox.signature import signature
from torch import nn

print(signature(nn.BatchNorm2d, "nn.BatchNorm2d"))
