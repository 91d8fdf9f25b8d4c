import torch
import torch.nn.functional as F


def step(n, align):
    ramp = torch.arange(float(n)).view(1, 1, n)
    options = {"mode": "linear", "align_corners": align}
    output = F.interpolate(ramp, scale_factor=2, **options)[0, 0]
    return output[2] - output[1]


for n in (2, 4, 8, 100):
    print(n, step(n, True), step(n, False))
