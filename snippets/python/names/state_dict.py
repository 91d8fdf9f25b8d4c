from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.__out = nn.Linear(1, 1, bias=False)


class Renamed(nn.Module):
    def __init__(self):
        super().__init__()
        self.__out = nn.Linear(1, 1, bias=False)


saved = Net().state_dict()
print(list(saved))
try:
    Renamed().load_state_dict(saved)
except RuntimeError as error:
    print(type(error).__name__ + ":", error)
