import torch
from torch import nn


class Counter(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("count", torch.tensor(0))

    def forward(self, x):
        self.count += 1
        return x


m = Counter()
for _ in range(3):
    m(torch.ones(1))
print(m.count)

norm = nn.BatchNorm1d(1)
norm(torch.tensor([[1.0], [3.0]]))
print(norm.running_mean, norm.running_mean.requires_grad)
