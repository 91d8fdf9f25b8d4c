import numpy as np
import torch

x = torch.tensor([1, 2])

print(x.repeat(2), x.repeat_interleave(2))
print(x.repeat_interleave(torch.tensor([1, 3])))
print(np.tile([1, 2], 2), np.repeat([1, 2], 2))
