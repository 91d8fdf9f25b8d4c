from torch import nn

m = nn.Module()
for name, value in (("fc", nn.Linear(1, 1)), ("odd name", 3)):
    setattr(m, name, value)

print([n for n, _ in m.named_children()])
print(getattr(m, "odd name"))
