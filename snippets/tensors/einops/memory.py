import torch
from einops import rearrange

x = torch.zeros(2, 3)
turned = rearrange(x, "a b -> b a")
flat = rearrange(x, "a b -> (b a)")

turned[2, 0] = 7
flat[0] = 9
print(x)
