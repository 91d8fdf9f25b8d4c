from torch import nn

m = nn.Linear(2, 1)
p = m.parameters()
print(len(list(p)), len(list(p)))
print(sum(p.numel() for p in m.parameters()))
