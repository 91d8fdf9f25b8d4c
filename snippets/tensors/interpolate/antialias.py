import torch
import torch.nn.functional as F

dot = torch.zeros(1, 1, 8, 8)
dot[0, 0, 0, 0] = 16

print(F.interpolate(dot, size=2, mode="bilinear"))
print(F.interpolate(dot, size=2, mode="bilinear", antialias=True))
print(F.interpolate(dot, size=2, mode="lanczos", antialias=True))
print(F.interpolate(dot, size=2, mode="area"))

try:
    F.interpolate(dot, size=2, mode="lanczos")
except ValueError as error:
    print(type(error).__name__ + ":", error)
