import torch

print(torch.ones(2, 3, device="meta"))
try:
    torch.ones(2) + torch.ones(2, device="meta")
except RuntimeError as error:
    print(type(error).__name__ + ":", error)
