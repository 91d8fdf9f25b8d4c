import torch
from toolbox.pictures import Panel, picture
from torch import nn

a = torch.arange(18.0).reshape(2, 3, 3)
line = nn.Linear(9, 3)
nn.init.ones_(line.weight)
nn.init.constant_(line.bias, 0.5)
x = a.view(2, 9)
output = line(x)

units = torch.tensor([3, 4, 6])
samples = torch.tensor([[1], [2]])
narrow, wide = 0.6, 1.15
left, low = 9 * narrow + 0.4, 9 * narrow + 2.4

panel = Panel()
for k in range(2):
    plane = panel.grid(
        a[k],
        (0.2 + 2.9 * k, 2.4),
        title=f"a[{k}]",
        fill=k + 1,
        width=narrow,
        height=narrow,
    )
    panel.arrow(
        (plane.centre[0], plane.bottom + 0.1),
        (plane.centre[0], low - 0.2),
        color=k + 1,
    )
panel.text("view(2, 9)", (2.55, low - 1.85), small=True)
panel.grid(
    line.weight.T,
    (left, 0),
    title="W.T",
    fill=units,
    width=wide,
    height=narrow,
)
panel.grid(line.bias, (left, 9 * narrow + 0.3), fill=units, width=wide)
panel.text("+ b", (left - 0.2, 9 * narrow + 0.8), anchor="end")
panel.grid(x, (0, low), fill=samples, width=narrow)
panel.text("x", (-0.3, low + 1))
panel.grid(output, (left, low), title="output", fill=samples, width=wide)
for i, color in enumerate((1, 2)):
    first, second, last = x[i, 0], x[i, 1], x[i, -1]
    w, b = line.weight[0, 0], line.bias[0]
    products = f"{first:g}·{w:g} + {second:g}·{w:g} + … + {last:g}·{w:g} + {b:g}"
    panel.text(
        f"{products} = {output[i, 0]:g}",
        (0, low + 2.45 + 0.6 * i),
        anchor="start",
        color=color,
    )
print(picture(panel, caption="example-picture"))
