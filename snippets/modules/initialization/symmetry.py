import torch
from torch import nn

torch.manual_seed(0)
x = torch.rand(200, 2) * 2 - 1
y = (x[:, 0] * x[:, 1] > 0).long()
fills = {
    "constant_": lambda w: nn.init.constant_(w, 0.1),
    "xavier_uniform_": nn.init.xavier_uniform_,
}

for name, fill in fills.items():
    model = nn.Sequential(nn.Linear(2, 16), nn.Tanh(), nn.Linear(16, 2))
    for p in model.parameters():
        fill(p) if p.dim() == 2 else nn.init.zeros_(p)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.05)
    for _ in range(200):
        optimizer.zero_grad()
        nn.functional.cross_entropy(model(x), y).backward()
        optimizer.step()
    right = (model(x).argmax(1) == y).float().mean()
    units = model[0].weight.detach().round(decimals=2).unique(dim=0)
    print(f"{name:15} accuracy {right:.1f}, different units {len(units)}")
