import numpy as np
import torch

m = torch.arange(1, 10).reshape(3, 3)
block = torch.ones(2, 3, 3)

print(torch.triu(m, diagonal=1))
print((torch.triu(m, -1).numpy() == np.triu(m.numpy(), -1)).all())
print(torch.triu(block, diagonal=1).sum(dim=(1, 2)))
