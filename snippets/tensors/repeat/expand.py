import torch

c = torch.tensor([[1.0], [2.0]])
e = c.expand(-1, 3)

print(e)
print(e.stride())
c[0, 0] = 9
print(e)
