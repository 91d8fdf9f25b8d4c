import torch
import torch.nn.functional as F
from toolbox.pictures import Panel, picture

x = torch.arange(9.0).reshape(1, 1, 3, 3)
kernel = torch.tensor([[[[1.0, 0.0], [0.0, -1.0]]]])
output = F.conv2d(x, kernel)[0, 0]

panels = []
for i in range(2):
    for j in range(2):
        color, k = 2 * i + j + 1, 2 * i + j
        under = torch.zeros(3, 3, dtype=torch.bool)
        under[i : i + 2, j : j + 2] = True
        panel = Panel(f"output[{i}, {j}]")
        panel.grid(x[0, 0], (0, 0), fill=under * color, outlined=under, width=0.94)
        panel.text("×", (3.04, 1.5))
        panel.grid(kernel[0, 0], (3.26, 0.5), fill=color, width=0.94)
        done = torch.arange(4).reshape(2, 2) <= k
        words = [
            [f"{v:g}" if d else "" for v, d in zip(*row, strict=True)]
            for row in zip(output, done, strict=True)
        ]
        at = torch.tensor([[m == k for m in (0, 1)], [m == k for m in (2, 3)]])
        panel.arrow((5.18, 1.5), (5.58, 1.5), color=color)
        fill = torch.arange(1, 5).reshape(2, 2) * done
        panel.grid(words, (5.62, 0.5), fill=fill, outlined=at, width=0.94)
        products = [
            f"{a:g}·{b:g}" if b >= 0 else f"{a:g}·({b:g})"
            for a, b in zip(x[0, 0][under].tolist(), kernel.flatten().tolist(), strict=True)
        ]
        panel.text(" + ".join(products) + f" = {output[i, j]:g}", (3.75, 3.6), color=color)
        for name, middle in (("x", 1.41), ("kernel", 4.2), ("output", 6.56)):
            panel.text(name, (middle, -0.3), small=True)
        panels.append(panel)
print(picture(*panels, caption="window-picture"))
