import io

import numpy as np
import torch

file = io.StringIO("label,x\n0,1.5\n1,2.5\n")
table = np.loadtxt(file, delimiter=",", skiprows=1, dtype=np.float32)

print(torch.from_numpy(table))
