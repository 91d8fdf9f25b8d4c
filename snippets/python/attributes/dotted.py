from operator import attrgetter

from torch import nn

model = nn.Sequential(nn.Linear(2, 3))
name = "0.weight"
try:
    getattr(model, name)
except AttributeError as error:
    print(type(error).__name__ + ":", error)

print(model.get_parameter(name) is model[0].weight)
print(attrgetter(name)(model) is model[0].weight)
