import numpy as np
import torch
from toolbox.signature import signature

print(signature(torch.Tensor.masked_fill, "Tensor.masked_fill"))
print(signature(torch.Tensor.masked_fill_, "Tensor.masked_fill_"))
print(signature(torch.triu, "torch.triu"))
print(signature(np.triu, "np.triu"))
