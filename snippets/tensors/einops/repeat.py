import einops
import torch

n = torch.tensor([1, 2])

print(einops.repeat(n, "n -> n k", k=3))
print(einops.repeat(n, "n -> k n", k=3))
print(einops.repeat(n, "n -> (n k)", k=3))
print(einops.repeat(n, "n -> (k n)", k=3))
