import torch
from torch import nn

trained = nn.BatchNorm1d(1)
trained(torch.tensor([[1.0], [3.0]]))
print(len(list(trained.parameters())), len(trained.state_dict()))

fresh = nn.BatchNorm1d(1)
parameters_only = dict(trained.named_parameters())
fresh.load_state_dict(parameters_only, strict=False)
print(trained.running_mean, fresh.running_mean)

fresh.load_state_dict(trained.state_dict())
print(trained.running_mean, fresh.running_mean)
