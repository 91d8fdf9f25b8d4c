import torch

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
cubes = x**3
y = cubes.sum()

print(y.grad_fn.name(), cubes.grad_fn.name(), x.grad_fn)
print(y.grad_fn.next_functions[0][0] is cubes.grad_fn)
print(x.is_leaf, cubes.is_leaf)
