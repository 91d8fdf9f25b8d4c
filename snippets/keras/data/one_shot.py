from torch.utils.data import DataLoader

loader = DataLoader([10, 20, 30], batch_size=None)

it = iter(loader)
print(list(it))
print(list(it))
try:
    next(it)
except StopIteration as error:
    print(type(error).__name__ + ":", error)

for x in loader:
    print(x)
