import torch

try:
    torch.mean(torch.arange(3))
except RuntimeError as error:
    print(type(error).__name__ + ":", error)
print(torch.arange(3).mean(dtype=torch.float32))
