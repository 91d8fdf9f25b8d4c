import torch

torch.manual_seed(0)
t = torch.normal(0, 0.01, (2, 2), requires_grad=True)
print(t)

try:
    torch.normal(0, 0.01, (2, 2), require_grad=True)
except TypeError as error:
    print(type(error).__name__ + ":", str(error).splitlines()[0])
