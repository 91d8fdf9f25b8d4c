import numpy as np
import torch

f = torch.from_numpy(np.ones(5))
weight = torch.ones(5)

try:
    f @ weight
except RuntimeError as error:
    print(type(error).__name__ + ":", error)
print(f.float() @ weight)
