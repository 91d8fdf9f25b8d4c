import torch
from torch import nn

old = nn.Linear(1, 1).state_dict()

new = nn.Linear(1, 1)
new.register_buffer("scale", torch.ones(1))
try:
    new.load_state_dict(old)
except RuntimeError as error:
    print(type(error).__name__ + ":", error)

new = nn.Linear(1, 1)
new.register_buffer("scale", torch.ones(1), persistent=False)
print(new.load_state_dict(old))
