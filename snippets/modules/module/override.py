import torch
from torch import nn


class Call(nn.Module):
    def call(self, x):
        return x


class DoubleUnderscore(nn.Module):
    def __call__(self, x):
        return x


try:
    Call()(torch.ones(1))
except NotImplementedError as error:
    print(type(error).__name__ + ":", error)

log = []
module = DoubleUnderscore()
module.register_forward_hook(lambda *args: log.append("hook"))
print(module(torch.ones(1)), log)
