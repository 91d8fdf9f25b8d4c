import torch

torch.manual_seed(0)
uniform = torch.rand(10000)
normal = torch.randn(10000)

print(uniform.min() >= 0, uniform.max() < 1)
print(f"{uniform.mean():.2f}")
print(f"{normal.mean():.2f} {normal.std():.2f}")
