import torch
from toolbox.signature import signature

for name in ("cat", "stack", "split", "chunk"):
    print(signature(getattr(torch, name), f"torch.{name}"))
