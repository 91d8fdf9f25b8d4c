import warnings

import numpy as np
import torch

a = torch.tensor([1, 2, 3])
b = torch.tensor([4, 5])
torch.set_warn_always(True)  # else only the first call of a program warns

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    x, y = torch.meshgrid(a, b)

text = str(caught[0].message).split(" (Triggered")[0]
print(caught[0].category.__name__ + ":", text)
print(torch.equal(x, torch.meshgrid(a, b, indexing="ij")[0]))
print(x.shape, np.meshgrid(a, b)[0].shape)
