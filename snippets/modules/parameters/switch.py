from torch import nn

m = nn.Linear(1, 1)
m.requires_grad_(False)
print(m.weight.requires_grad)

entry = m.state_dict()["weight"]
entry.requires_grad_(True)
print(entry.requires_grad, m.weight.requires_grad)

m.state_dict(keep_vars=True)["weight"].requires_grad_(True)
print(m.weight.requires_grad)
