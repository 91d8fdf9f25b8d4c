import numpy as np
import torch

a = np.arange(6).reshape(2, 3)
a.flatten()[0] = 9
a.ravel()[1] = 8
print(a)

t = torch.arange(6).reshape(2, 3)
t.flatten()[0] = 9
print(t)
