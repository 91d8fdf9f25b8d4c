import torch
from torch import nn


class Net(nn.Module):
    def forward(self, x):
        print("  forward")
        return 2 * x


net = Net()
net.register_forward_pre_hook(lambda module, args: print("  pre-hook"))
net.register_forward_hook(lambda module, args, output: print("  hook"))

print("net(x)")
net(torch.ones(1))
print("net.forward(x)")
net.forward(torch.ones(1))
