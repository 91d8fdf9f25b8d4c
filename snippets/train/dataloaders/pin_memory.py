import warnings

import torch
from torch.utils.data import DataLoader

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    next(iter(DataLoader(torch.arange(4), pin_memory=True)))

for warning in caught:
    print(warning.message)
