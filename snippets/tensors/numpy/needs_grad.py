import torch

t = torch.ones(2, requires_grad=True)

try:
    t.numpy()
except RuntimeError as error:
    print(type(error).__name__ + ":", error)
print(t.detach().numpy())
print(t.numpy(force=True))
