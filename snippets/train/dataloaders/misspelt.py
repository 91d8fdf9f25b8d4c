from torch.utils.data import DataLoader

try:
    DataLoader(list(range(10)), num_works=2)
except TypeError as error:
    print(type(error).__name__ + ":", error)
