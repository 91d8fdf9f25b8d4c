import torch
from torch import nn


class Scale(nn.Module):
    def forward(self, x):
        return 10 * x


model = nn.Sequential(nn.Sequential(Scale(), nn.ReLU()), Scale())
for part in (nn.ReLU(), Scale(), model[0], model):
    print(type(part).__name__, isinstance(part, nn.Module))
print(model(torch.tensor([-1.0, 2.0])))
