import torch
from torch import nn

m = nn.BatchNorm2d(2)
for shape in ((1, 2, 1, 1), (4, 2), (4, 3, 8, 8)):
    try:
        m(torch.ones(shape))
    except (ValueError, RuntimeError) as error:
        print(type(error).__name__ + ":", error)

print(nn.BatchNorm1d(2)(torch.ones(4, 2)).shape)
print(m.eval()(torch.ones(1, 2, 1, 1)).shape)
