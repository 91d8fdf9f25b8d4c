import torch

try:
    torch.ones(3, 2).expand(3, 4)
except RuntimeError as error:
    print(type(error).__name__ + ":", error)
try:
    torch.ones(2, 3).repeat(2)
except RuntimeError as error:
    print(type(error).__name__ + ":", error)
try:
    torch.expand(torch.ones(3, 1), (3, 4))
except AttributeError as error:
    print(type(error).__name__ + ":", error)
print(torch.ones(2, 3).tile(2).shape)
