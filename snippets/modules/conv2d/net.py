import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv2d = nn.Conv2d(3, 64, kernel_size=4, stride=2, padding=1)

    def forward(self, x):
        print("input", x.requires_grad)
        return self.conv2d(x)


try:
    print(net.conv2d.weight)
except NameError as error:
    print(type(error).__name__ + ":", error)

net = Net()
images = torch.zeros(1, 3, 32, 32)
net(images).sum().backward()
for name, parameter in net.named_parameters():
    print(name, parameter.requires_grad, parameter.grad.shape)
print(images.grad)
