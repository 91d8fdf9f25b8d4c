import copy

import torch
from toolbox.signature import signature

print(signature(copy.copy, "copy.copy"))
print(signature(copy.deepcopy, "copy.deepcopy"))
print(signature(torch.Tensor.clone, "Tensor.clone"))
