from torch import nn

net = nn.Sequential(
    nn.Linear(2, 3),
    nn.Sequential(nn.ReLU(), nn.Linear(3, 1)),
)

print([type(c).__name__ for c in net.children()])
print([n for n, _ in net.named_modules()])
print(net.get_submodule("1.1"))
print(type(net.children).__name__, type(net.children()).__name__)
