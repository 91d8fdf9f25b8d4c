import torch
from torch import nn

features = nn.Sequential(
    nn.Conv2d(3, 8, kernel_size=3), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten()
)

with torch.no_grad():
    size = features(torch.zeros(1, 3, 32, 32)).shape[1]
print(size, 8 * 15 * 15)

model = nn.Sequential(features, nn.Linear(size, 10))
print(model(torch.zeros(4, 3, 32, 32)).shape)
