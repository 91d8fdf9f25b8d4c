import torch
from toolbox.signature import signature

optim = torch.optim
print(signature(optim.SGD, "torch.optim.SGD"))
print(signature(optim.Adam, "torch.optim.Adam"))
print(signature(optim.Optimizer.zero_grad, "Optimizer.zero_grad"))
print(signature(optim.Optimizer.add_param_group, "Optimizer.add_param_group"))
