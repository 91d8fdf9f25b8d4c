from collections import OrderedDict

from torch import nn

named = OrderedDict(
    conv1=nn.Conv2d(1, 20, 5),
    relu1=nn.ReLU(),
    conv2=nn.Conv2d(20, 64, 5),
    relu2=nn.ReLU(),
)
model = nn.Sequential(named)

print([n for n, _ in model.named_children()])
print(model.conv1)
print(model[0] is model.conv1)
print(model[:2])
