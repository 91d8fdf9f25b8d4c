import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)

squares = w**2
for step in range(2):
    try:
        (squares * 3).sum().backward()
        print(step, w.grad)
    except RuntimeError as error:
        print(step, type(error).__name__ + ":", str(error).split(" (")[0])

w.grad = None
for step in range(2):
    squares = w**2
    (squares * 3).sum().backward()
    print(step, w.grad)
