import re
import warnings

import torch
from torch import nn
from torchviz import make_dot

model = nn.Linear(2, 1)
loss = model(torch.ones(1, 2)).sum()

with warnings.catch_warnings():
    # torchviz compares versions with a class that is deprecated
    warnings.simplefilter("ignore", DeprecationWarning)
    dot = make_dot(loss, params=dict(model.named_parameters()))

print(sorted(set(re.findall(r"label=(\w+)", dot.source))))
print(re.findall(r'label="(\w+)\s+(.*?)"', dot.source))
