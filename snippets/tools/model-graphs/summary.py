import torchinfo
from torch import nn

model = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 2))
print(torchinfo.summary(model, input_size=(1, 2), verbose=0))
