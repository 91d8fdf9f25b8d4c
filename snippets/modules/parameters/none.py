import torch
from torch import nn

m = nn.Module()
m.register_parameter("q_proj_weight", None)
print(m.q_proj_weight, list(m.parameters()), list(m.state_dict()))
m.q_proj_weight = nn.Parameter(torch.zeros(1))
print(list(m.state_dict()))

print(nn.Linear(2, 1, bias=False).bias)
print(nn.MultiheadAttention(4, 2).q_proj_weight)
print(nn.MultiheadAttention(4, 2, kdim=3).q_proj_weight.shape)
