import numpy as np
import torch

x = np.linspace(-1, 1, 300)
print(x[:, np.newaxis].shape, x.T.shape)

x = torch.linspace(-1, 1, 300)
print(tuple(x[:, None].shape))
