from toolbox.signature import signature
from torch import nn

print(signature(nn.Embedding, "nn.Embedding"))
