import torch

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
y = x**3

try:
    y.backward()
except RuntimeError as error:
    print(type(error).__name__ + ":", error)
y.backward(torch.tensor([1.0, 1.0, 0.0]))
print(x.grad)
