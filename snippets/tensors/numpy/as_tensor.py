import numpy as np
import torch

x = np.ones(5)
g = torch.as_tensor(x)
h = torch.as_tensor(x, dtype=torch.float32)
x[0] = 7

print(g)
print(h)
