import copy

import torch

w = torch.ones(2, requires_grad=True)
y = w * 2

print(copy.deepcopy(w))
for value in (y, [y]):
    try:
        copy.deepcopy(value)
    except RuntimeError as error:
        print(type(error).__name__ + ":", str(error).split(".")[0])
print(copy.deepcopy(y.detach()))
