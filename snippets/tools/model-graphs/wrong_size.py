import torchinfo
from torch import nn

model = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 2))
try:
    torchinfo.summary(model, input_size=(2, 1), verbose=0)
except RuntimeError as error:
    print(type(error).__name__ + ":", str(error).splitlines()[0])
    print(error.__cause__)
