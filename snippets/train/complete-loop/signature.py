import torch
from toolbox.signature import signature

print(signature(torch.nn.Module.train, "Module.train"))
print(signature(torch.nn.Module.eval, "Module.eval"))
print(signature(torch.optim.Adam, "torch.optim.Adam"))
