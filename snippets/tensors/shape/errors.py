import torch

x = torch.arange(6)

for shape in ((4, -1), (-1, -1)):
    try:
        x.view(*shape)
    except RuntimeError as error:
        print(type(error).__name__ + ":", error)
try:
    torch.view(x, 2, 3)
except AttributeError as error:
    print(type(error).__name__ + ":", error)
