import torch
from toolbox.signature import signature

print(signature(torch.meshgrid, "torch.meshgrid"))
