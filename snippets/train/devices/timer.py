import torch
from torch.utils.benchmark import Timer

x = torch.ones(64, 64)
result = Timer("x @ x", globals={"x": x}).blocked_autorange()
print(type(result).__name__, result.median > 0)

shown = Timer("str(x @ x)", globals={"x": x}).blocked_autorange()
print(shown.median > 2 * result.median)
