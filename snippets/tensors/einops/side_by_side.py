import einops
import numpy as np

a = np.array([[[0, 1, 2]] * 3, [[3, 4, 5]] * 3])

print(a.shape)
print(einops.rearrange(a, "x y z -> y (x z)"))
