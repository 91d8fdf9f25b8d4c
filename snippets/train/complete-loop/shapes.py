import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 2))
x = torch.zeros(32, 2)
target = torch.zeros(32, dtype=torch.int64)

loss = nn.functional.cross_entropy(model(x), target)
print(x.shape, model(x).shape, loss.shape)
