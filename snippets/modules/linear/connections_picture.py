import torch
from toolbox.pictures import Panel, picture
from torch import nn

line = nn.Linear(3, 2)
weight = torch.tensor([[1.0, 0.0, -1.0], [2.0, 3.0, 1.0]])
line.load_state_dict({"weight": weight, "bias": torch.tensor([5.0, -4.0])})
x = torch.tensor([4.0, 2.0, 1.0])
output = line(x)
label = 0.58

panel = Panel()
panel.text("x", (0.5, -0.35), small=True)
panel.text("output", (6.5, 0.75), small=True)
panel.text("bias", (7.3, 0.75), anchor="start", small=True)
inputs = [panel.grid(x[j], (0, 2.2 * j)).box for j in range(3)]
outputs = [panel.grid(output[i], (6, 1.1 + 2.2 * i), fill=i + 1).box for i in range(2)]
labels = []
for i, color in enumerate((1, 2)):
    for j in range(3):
        start = (1.05, inputs[j].centre[1] + (-0.14, 0.14)[i])
        end = (5.95, outputs[i].centre[1] + 0.3 * (j - 1))
        panel.line([start, end], color=color)
        part = ((0.2, 0.38, 0.22), (0.22, 0.2, 0.36))[i][j]
        labels.append(
            (
                i,
                j,
                *(s + part * (e - s) for s, e in zip(start, end, strict=True)),
            )
        )
    panel.text(
        f"{line.bias[i]:+g}",
        (7.3, outputs[i].centre[1]),
        anchor="start",
        color=color,
    )
for i, j, x0, y0 in labels:
    corner = (x0 - label / 2, y0 - label / 2)
    panel.grid(line.weight[i, j], corner, fill=i + 1, width=label, height=label)
print(picture(panel, caption="connections-picture"))
