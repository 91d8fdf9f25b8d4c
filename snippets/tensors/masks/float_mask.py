import torch

try:
    torch.ones(3, 3).masked_fill_(torch.eye(3), 0)
except RuntimeError as error:
    print(type(error).__name__ + ":", error)
print(torch.ones(3, 3).masked_fill_(torch.eye(3).bool(), 0))
