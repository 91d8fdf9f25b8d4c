import numpy as np
import torch

x = np.ones(5)
t = torch.tensor(x)
f = torch.from_numpy(x)
x[0] = 7

print(t)
print(f)
print(t.numpy())
