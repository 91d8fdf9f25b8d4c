from torch import nn

try:
    print(nn.Linear.weight)
except AttributeError as error:
    print(type(error).__name__ + ":", error)

line = nn.Linear(2, 3)
print(line.weight.shape, line.bias.shape)
print(line.weight.requires_grad, line.weight.detach().requires_grad)
