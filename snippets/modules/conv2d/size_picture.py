import torch
from toolbox.pictures import Panel, picture
from torch import nn

k, s, p = 3, 2, 1
conv = nn.Conv2d(1, 1, k, stride=s, padding=p)

panels = []
for H in (5, 6, 7):
    count = conv(torch.zeros(1, 1, H, H)).shape[-1]
    words = [""] * p + [str(i) for i in range(H)] + [""] * p
    places = torch.arange(H + 2 * p)
    edge = (places < p) | (places >= H + p)
    unused = places >= s * (count - 1) + k
    panel = Panel(f"H = {H}")
    top = panel.grid(words, (0, 0), hatched=edge, faded=unused)
    for i in range(count):
        color = (1, 2, 3, 4)[i]
        left, right = s * i + 0.08, s * i + k - 0.08
        level = 1.3 + 0.35 * (i % 2)
        ends = [(left, level - 0.2), (left, level), (right, level), (right, level - 0.2)]
        panel.line(ends, color=color)
        middle = (left + right) / 2
        result = panel.grid([i], (middle - 0.5, 2.6), fill=color)
        panel.arrow((middle, level), result[0], color=color)
    panels.append(panel)
print(picture(*panels, caption="size-picture"))
