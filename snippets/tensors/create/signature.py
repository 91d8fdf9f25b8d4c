import torch
from toolbox.signature import signature

print(signature(torch.tensor, "torch.tensor"))
print(signature(torch.full, "torch.full"))
print(signature(torch.linspace, "torch.linspace"))
print(signature(torch.randint, "torch.randint"))
