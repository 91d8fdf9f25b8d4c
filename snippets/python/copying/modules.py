import copy

from torch import nn

m = nn.Linear(1, 1)

print(copy.copy(m).weight is m.weight)
print(copy.deepcopy(m).weight is m.weight)
