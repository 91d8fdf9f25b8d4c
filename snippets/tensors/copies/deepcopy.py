import copy

import torch

leaf = torch.ones(2, requires_grad=True)
result = leaf * 2

print(copy.deepcopy(leaf))
try:
    copy.deepcopy(result)
except RuntimeError as error:
    print(type(error).__name__ + ":", error)
print(result.detach().clone())
