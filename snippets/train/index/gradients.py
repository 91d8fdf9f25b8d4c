import torch
from torch import nn

model = nn.Linear(2, 1)
output = model(torch.ones(1, 2))
print("after forward: ", output.grad_fn.name(), model.weight.grad)

output.sum().backward()
print("after backward:", model.weight.grad)
