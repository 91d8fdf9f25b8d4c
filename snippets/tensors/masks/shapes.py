import torch

torch.manual_seed(0)
mask = torch.tensor([[1, 0, 0], [0, 1, 0], [0, 0, 1]]).bool()

try:
    torch.randint(0, 255, (3, 2, 2)).masked_fill_(~mask, 0)
except RuntimeError as error:
    print(type(error).__name__ + ":", error)
