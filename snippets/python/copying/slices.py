import numpy as np
import torch

t = torch.arange(4)
s = t[:2]
s[0] = 99
print(t)

n = np.arange(4)
part = n[:2]
part[0] = 99
print(n)

a = [0, 1, 2, 3]
m = a[:2]
m[0] = 99
print(a)
