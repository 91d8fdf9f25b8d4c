import torch

e = torch.tensor([[1.0], [2.0]]).expand(-1, 3)

try:
    e.add_(1)
except RuntimeError as error:
    print(type(error).__name__ + ":", error)
e[0, 0] = 5
print(e)
print(e.clone().add_(1))
