import torch
from torch import nn

images = torch.ones(2, 3, 3)
ids = torch.ones(1, 2, dtype=torch.int64)

for line, x in ((nn.Linear(9, 3), images), (nn.Linear(2, 2), ids)):
    try:
        line(x)
    except RuntimeError as error:
        print(type(error).__name__ + ":", error)

print(nn.Linear(9, 3)(images.flatten(1)).shape)
print(nn.Linear(2, 2)(ids.float()).shape)
