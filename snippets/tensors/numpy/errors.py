import numpy as np
import torch

for source in ([1, 2], np.arange(3)[::-1]):
    try:
        torch.from_numpy(source)
    except (TypeError, ValueError) as error:
        print(type(error).__name__ + ":", error)

print(torch.tensor([1, 2]))
print(torch.from_numpy(np.arange(3)[::-1].copy()))
