from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self._modules = ["resnet", "vit"]
        self.fc = nn.Linear(1, 1)


try:
    Net()
except TypeError as error:
    print(type(error).__name__ + ":", error)
