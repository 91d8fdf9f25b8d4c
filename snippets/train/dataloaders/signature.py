import torch
from toolbox.signature import signature

print(signature(torch.utils.data.DataLoader, "torch.utils.data.DataLoader"))
