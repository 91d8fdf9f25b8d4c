import torch
from torch.nn import init

fills = {
    "xavier_uniform_": init.xavier_uniform_,
    "  with gain 5/3": lambda w: init.xavier_uniform_(w, gain=5 / 3),
    "xavier_normal_": init.xavier_normal_,
    "kaiming_normal_": init.kaiming_normal_,
    "constant_": lambda w: init.constant_(w, 0.1),
}

print(f"{'':15} layer 1  layer 10  across units")
for name, fill in fills.items():
    torch.manual_seed(0)
    x = torch.randn(512, 256)
    std = []
    for _ in range(10):
        w = fill(torch.empty(256, 256))
        x = torch.tanh(x @ w.T)
        std.append(x.std())
    across = x.std(dim=1).mean()
    print(f"{name:15} {std[0]:7.2f}  {std[9]:8.2f}  {across:12.2f}")
