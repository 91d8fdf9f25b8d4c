import einops
import numpy as np
import torch

a = np.array([[[0, 1, 2]] * 3, [[3, 4, 5]] * 3])
print(einops.rearrange(a, "x y z -> y (z x)"))

t = torch.tensor(a)
woven = einops.rearrange(t, "x y z -> y (z x)")
print(torch.equal(woven, t.permute(1, 2, 0).reshape(3, 6)))
