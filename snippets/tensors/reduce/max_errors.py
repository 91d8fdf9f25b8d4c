import torch

b = torch.tensor([[1.0, 5.0, 2.0], [7.0, 3.0, 4.0]])

try:
    torch.max(b)[0]
except IndexError as error:
    print(type(error).__name__ + ":", error)
try:
    torch.max()
except TypeError as error:
    print(type(error).__name__ + ":", error)
