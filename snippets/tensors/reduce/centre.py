import torch

m = torch.tensor([[1.0, 3.0], [5.0, 7.0]])
wide = torch.tensor([[1.0, 3.0, 5.0], [7.0, 9.0, 11.0]])

print(m - m.mean(1, keepdim=True))
print(m - m.mean(1))
try:
    wide - wide.mean(1)
except RuntimeError as error:
    print(type(error).__name__ + ":", error)
