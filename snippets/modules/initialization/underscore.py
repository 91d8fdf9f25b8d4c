import warnings

import torch
from torch import nn

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    nn.init.xavier_uniform(torch.empty(2, 2))
    nn.init.normal(torch.empty(2, 2))
for warning in caught:
    print(warning.category.__name__ + ":", warning.message)

line = nn.Linear(2, 2)
nn.init.xavier_uniform_(line.weight)
print(line.weight.requires_grad, line.weight.is_leaf)
print(type(torch.autograd.Variable(torch.ones(1))))
