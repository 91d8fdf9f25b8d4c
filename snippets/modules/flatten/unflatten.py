import torch
from torch import nn

rows = torch.arange(8).reshape(2, 4)
back = nn.Unflatten(1, (2, 2))(rows)

print(back)
print(torch.equal(nn.Flatten()(back), rows))

try:
    nn.Unflatten(1, (2, 3))(rows)
except RuntimeError as error:
    print(type(error).__name__ + ":", error)
