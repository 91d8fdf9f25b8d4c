import torch

traced = torch.fx.symbolic_trace(lambda a: a * 2 + 1)

print(traced.code.strip())
print(traced(torch.tensor([1.0, 2.0])))
