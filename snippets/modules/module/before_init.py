from torch import nn


class Net(nn.Module):
    def __init__(self):
        self.l1 = nn.Linear(2, 3)
        super().__init__()


try:
    Net()
except AttributeError as error:
    print(type(error).__name__ + ":", error)
