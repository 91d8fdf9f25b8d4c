import torch

a = torch.tensor([1.0, 2.0], requires_grad=True)
b = a * 2
print(b.grad_fn.name(), b.is_leaf)

b.detach_()
print(b.grad_fn, b.is_leaf)
