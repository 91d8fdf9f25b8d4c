import torch.nn.functional as F
from toolbox.signature import signature
from torch import nn

print(signature(nn.Conv2d, "nn.Conv2d"))
print(signature(F.conv2d, "F.conv2d"))
