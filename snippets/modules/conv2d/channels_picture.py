import torch
import torch.nn.functional as F
from toolbox.pictures import Panel, picture

x = torch.arange(18.0).reshape(1, 2, 3, 3)
weight = torch.tensor([[[[1.0, 0.0], [0.0, -1.0]], [[0.0, 1.0], [1.0, 0.0]]]])
bias = torch.tensor([100.0])
parts = [F.conv2d(x[:, [c]], weight[:, [c]])[0, 0] for c in range(2)]
output = F.conv2d(x, weight, bias)[0, 0]

panel = Panel()
for c, top in ((0, 0), (1, 3.9)):
    color = c + 1
    panel.grid(x[0, c], (0, top), fill=color)
    panel.text("×", (3.35, top + 1.5))
    panel.grid(weight[0, c], (3.7, top + 0.5), fill=color)
    panel.arrow((5.85, top + 1.5), (6.6, top + 1.5), color=color)
    panel.grid(parts[c], (6.8, top + 0.5), fill=color)
    panel.text(f"x[0, {c}]", (1.5, top - 0.3), small=True)
    panel.text(f"weight[0, {c}]", (4.7, top + 0.2), small=True)
panel.text("+", (7.8, 3.45))
panel.text("+", (7.8, 7.15))
panel.grid(bias, (6.8, 7.5), fill=3, width=2)
panel.text("bias[0]", (6.5, 8.0), anchor="end", small=True)
panel.arrow((7.8, 8.6), (7.8, 9.35), color=4)
panel.grid(output, (6.8, 9.5), fill=4, outlined=True)
panel.text("output[0, 0]", (6.5, 10.5), anchor="end", small=True)
print(picture(panel, caption="channels-picture"))
