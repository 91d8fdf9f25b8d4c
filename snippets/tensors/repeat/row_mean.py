import torch

x = torch.tensor([[1.0, 2.0, 3.0], [4.0, 6.0, 8.0]])
mean = x.mean(dim=1)

try:
    x - mean
except RuntimeError as error:
    print(type(error).__name__ + ":", error)
print(x - mean[:, None])
print(torch.equal(mean[:, None], x.mean(dim=1, keepdim=True)))
