import torch
from torch import nn

model = nn.Linear(2, 16)
model.register_forward_hook(lambda *_: print("the hook runs"))
x = torch.zeros(32, 2)

print("model(x)")
model(x)
print("model.forward(x)")
model.forward(x)
