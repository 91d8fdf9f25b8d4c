import torch


def f(a):
    print("a is", a)
    return a * 2


traced = torch.fx.symbolic_trace(f)
print(traced(torch.tensor(1.0)), traced(torch.tensor(5.0)))
print(f(torch.tensor(5.0)))
