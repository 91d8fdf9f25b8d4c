import torch


class Cube(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x**3

    @staticmethod
    def backward(ctx, grad_output):
        (x,) = ctx.saved_tensors
        return 3 * x**2 * grad_output


x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
Cube.apply(x).sum().backward()
print(x.grad, hasattr(Cube, "parameters"))

x = torch.linspace(-1, 1, 5).double().requires_grad_()
print(torch.autograd.gradcheck(Cube.apply, x))
