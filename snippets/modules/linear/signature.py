from toolbox.signature import signature
from torch import nn

print(signature(nn.Linear, "nn.Linear"))
print(signature(nn.functional.linear, "nn.functional.linear"))
