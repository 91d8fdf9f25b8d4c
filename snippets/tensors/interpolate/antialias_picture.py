import torch
import torch.nn.functional as F
from toolbox.pictures import Panel, picture

first = torch.zeros(8, 8, dtype=torch.bool)
first[0, 0] = True

panel = Panel()
calls = [
    ("bilinear", {"mode": "bilinear"}),
    ("antialias=True", {"mode": "bilinear", "antialias": True}),
    ("lanczos", {"mode": "lanczos", "antialias": True}),
    ("area", {"mode": "area"}),
]
for k, (title, options) in enumerate(calls):
    pixels = torch.zeros(1, 1, 8, 8, requires_grad=True)
    F.interpolate(pixels, size=2, **options)[0, 0, 0, 0].backward()
    weights = pixels.grad[0, 0]  # of each input pixel in output[0, 0]
    at = 5.1 * (k % 2), 5.3 * (k // 2)
    blank = [[""] * 8] * 8
    size = {"width": 0.55, "height": 0.55}
    panel.grid(blank, at, title=title, heat=weights, outlined=first, **size)
print(picture(panel, caption="antialias-picture"))
