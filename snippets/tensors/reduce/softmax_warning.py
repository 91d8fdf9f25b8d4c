import warnings

import torch
from torch.nn.functional import softmax

torch.manual_seed(0)
t = torch.randn(2, 3, 4)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    flat = softmax(torch.ones(2, 3))
    block = softmax(t)
print(caught[0].message)
print(torch.equal(flat, softmax(torch.ones(2, 3), dim=1)))
print(torch.equal(block, softmax(t, dim=0)))
