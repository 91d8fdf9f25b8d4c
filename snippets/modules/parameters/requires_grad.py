from torch import nn

m = nn.Sequential(nn.Linear(2, 1), nn.BatchNorm1d(1))
detached = {n: t.requires_grad for n, t in m.state_dict().items()}
kept = {n: t.requires_grad for n, t in m.state_dict(keep_vars=True).items()}

for name in detached:
    print(f"{name:21} {detached[name]!s:5} {kept[name]}")
