import torch
from torch.nn import init

for fill in (init.xavier_uniform_, init.kaiming_normal_):
    torch.manual_seed(0)
    x = torch.randn(512, 256)
    std = []
    for _ in range(10):
        w = fill(torch.empty(256, 256))
        x = torch.relu(x @ w.T)
        std.append(x.std())
    print(f"{fill.__name__:15} {std[0]:.1f} {std[9]:.2f}")
