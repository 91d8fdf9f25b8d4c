import torch
from torch import nn

model = nn.Sequential(nn.Conv2d(1, 2, 3), nn.Flatten(), nn.Linear(8, 1))
image = torch.ones(1, 4, 4)

for x in (image, torch.ones(5, 1, 6, 6)):
    try:
        model(x)
    except RuntimeError as error:
        print(type(error).__name__ + ":", error)

print(model(image[None]).shape)

pool = nn.AdaptiveAvgPool2d(2)
model = nn.Sequential(
    nn.Conv2d(1, 2, 3), pool, nn.Flatten(), nn.Linear(8, 1)
)
print(model(torch.ones(5, 1, 6, 6)).shape)
