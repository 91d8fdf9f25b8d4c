import torch

try:
    torch.ones(2, 3) @ torch.ones(2, 3)
except RuntimeError as error:
    print(type(error).__name__ + ":", error)

print(torch.ones(2, 3) @ torch.ones(2, 3).T)
print(torch.ones(2, 3) * torch.ones(2, 3))
