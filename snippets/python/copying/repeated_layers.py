from torch import nn

shared = nn.Sequential(*[nn.Linear(2, 2)] * 3)
own = nn.Sequential(*[nn.Linear(2, 2) for _ in range(3)])

for model in (shared, own):
    same = model[0].weight is model[2].weight
    print(same, sum(p.numel() for p in model.parameters()))
