import torch
from torch.nn.init import constant_, normal_

a = torch.ones(3, 3)
result = constant_(a, 0.1)
print(a)
print(result is a)

torch.manual_seed(0)
w = normal_(torch.empty(256, 256))
print(f"mean {w.mean().abs():.2f}, std {w.std():.2f}")
normal_(w, mean=3.0, std=0.5)
print(f"mean {w.mean():.2f}, std {w.std():.2f}")
