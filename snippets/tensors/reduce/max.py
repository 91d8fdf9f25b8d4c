import torch

b = torch.tensor([[1.0, 5.0, 2.0], [7.0, 3.0, 4.0]])

print(torch.max(b))
print(torch.max(b, dim=1))
print(b.argmax(), b.amax(dim=0))
