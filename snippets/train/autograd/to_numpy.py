import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
loss = (x**2).sum()
try:
    x.numpy()
except RuntimeError as error:
    print(type(error).__name__ + ":", error)
print(x.detach().numpy(), loss.item())
