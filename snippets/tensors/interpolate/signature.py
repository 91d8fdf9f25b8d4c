import torch.nn.functional as F
from toolbox.signature import signature

print(signature(F.interpolate, "F.interpolate"))
