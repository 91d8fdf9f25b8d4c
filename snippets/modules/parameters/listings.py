from torch import nn

m = nn.BatchNorm1d(1)

for parameter in m.parameters():
    print(parameter.data)
print()
for name, parameter in m.named_parameters():
    print(name, parameter.data)
print()
for name, tensor in m.state_dict().items():
    print(name, tensor)
