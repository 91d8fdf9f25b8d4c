import torch
from torch import nn

norm = nn.BatchNorm1d(1)
x = torch.tensor([[10.0], [20.0]])
print(norm.running_mean)

with torch.no_grad():
    norm(x)
    print(norm.running_mean)
    norm.eval()
    norm(x)
    print(norm.running_mean)
