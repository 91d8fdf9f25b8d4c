import torch
from torch import nn

torch.manual_seed(0)
dropout = nn.Dropout(0.5)

with torch.no_grad():
    print(dropout(torch.ones(8)))

dropout.eval()
print(dropout(torch.ones(8)))
