from torch import nn

visited = []


def init_weights(m):
    visited.append(type(m).__name__)
    if isinstance(m, nn.Conv2d):
        nn.init.xavier_uniform_(m.weight)
        nn.init.zeros_(m.bias)


model = nn.Sequential(nn.Conv2d(1, 2, 3), nn.ReLU(), nn.Linear(2, 1))
before = {name: p.clone() for name, p in model.named_parameters()}
model.apply(init_weights)

print(visited)
print(model[0].bias)
for name, p in model.named_parameters():
    print(name, "kept" if p.equal(before[name]) else "filled")
