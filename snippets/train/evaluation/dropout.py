import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Dropout(0.5))

print(model.training, model(torch.ones(8)))
model.eval()
print(model.training, model(torch.ones(8)))
