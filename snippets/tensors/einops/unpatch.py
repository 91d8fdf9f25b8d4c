import torch
from einops import rearrange

img = torch.arange(16).reshape(1, 4, 4)
patches = rearrange(img, "c (h p) (w q) -> (h w) (c p q)", p=2, q=2)

back = rearrange(patches, "(h w) (c p q) -> c (h p) (w q)", h=2, p=2, q=2)
print(torch.equal(back, img))

split = img.reshape(1, 2, 2, 2, 2)  # c h p w q
by_hand = split.permute(1, 3, 0, 2, 4).reshape(4, 4)
print(torch.equal(by_hand, patches))
