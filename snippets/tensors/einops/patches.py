import torch
from einops import rearrange

img = torch.arange(16).reshape(1, 4, 4)
patches = rearrange(img, "c (h p) (w q) -> (h w) (c p q)", p=2, q=2)

print(img)
print(patches)
