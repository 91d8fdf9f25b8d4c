from torch import nn


def block(size, **kwargs):
    if kwargs.get("norm", False):
        return nn.BatchNorm1d(size)
    return nn.Identity()


def strict(size, *, norm=False):
    return nn.BatchNorm1d(size) if norm else nn.Identity()


print(block(4, norm=True), block(4, nrom=True))
try:
    strict(4, nrom=True)
except TypeError as error:
    print(type(error).__name__ + ":", error)
