import torch
from torch import nn

torch.manual_seed(0)
line = nn.Linear(4, 5)
sizes = [(4,), (2, 4), (2, 3, 4), (2, 3, 7, 4)]

print([tuple(line(torch.ones(size)).shape) for size in sizes])

x = torch.arange(24.0).reshape(2, 3, 4)
print(torch.allclose(line(x)[1, 2], line(x[1, 2]), atol=1e-5))
