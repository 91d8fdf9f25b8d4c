import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 2))
graph_module = torch.fx.symbolic_trace(model)
print(graph_module.graph)
