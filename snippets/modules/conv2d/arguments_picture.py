import torch
import torch.nn.functional as F
from toolbox.pictures import Panel, picture

panels = []
for title, options in (
    ("kernel_size=3", {}),
    ("stride=2", {"stride": 2}),
    ("padding=1", {"padding": 1}),
    ("dilation=2", {"dilation": 2}),
):
    p = options.get("padding", 0)
    shape = F.conv2d(torch.zeros(1, 1, 5, 5), torch.ones(1, 1, 3, 3), **options).shape
    rest = {name: value for name, value in options.items() if name != "padding"}
    padded = torch.zeros(1, 1, 5 + 2 * p, 5 + 2 * p, requires_grad=True)
    output = F.conv2d(padded, torch.ones(1, 1, 3, 3), **rest)
    fill = torch.zeros(padded.shape[2:])
    places = [(0, 0), (0, output.shape[-1] - 1)] if output.shape[-1] > 1 else [(0, 0)]
    (first,) = torch.autograd.grad(output[0, 0, 0, 0], padded, retain_graph=True)
    fill += first[0, 0]
    if output.shape[-1] > 1:
        (second,) = torch.autograd.grad(output[0, 0, 0, 1], padded)
        fill += 2 * second[0, 0]
    fill[fill == 3] = 4
    edge = torch.ones_like(fill, dtype=torch.bool)
    edge[p : 5 + p, p : 5 + p] = False
    panel = Panel(title)
    at = 1 - p
    blank = [[""] * fill.shape[1]] * fill.shape[0]
    source = panel.grid(blank, (0.6 * at, 0.6 * at), fill=fill, hatched=edge, width=0.6, height=0.6)
    size = shape[-1]
    colors = torch.zeros(size, size)
    colors[0, 0] = 1
    if size > 1:
        colors[0, 1] = 2
    left, top = 5.2, 0.6 * (3.5 - size / 2)
    panel.grid([[""] * size] * size, (left, top), fill=colors, width=0.6, height=0.6)
    panel.arrow((4.3, 2.1), (5.0, 2.1))
    panels.append(panel)
print(picture(*panels, caption="arguments-picture"))
