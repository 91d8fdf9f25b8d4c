import torch
from toolbox.signature import signature
from torch import nn

print(signature(torch.nn.functional.cross_entropy, "F.cross_entropy"))
print(signature(nn.Embedding, "nn.Embedding"))
