import torch
from toolbox.signature import signature
from torch import nn

print(signature(torch.save, "torch.save"))
print(signature(torch.load, "torch.load"))
print(signature(nn.Module.load_state_dict, "Module.load_state_dict"))
