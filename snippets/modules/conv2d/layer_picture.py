import torch
from toolbox.pictures import Panel, picture
from torch import nn

conv = nn.Conv2d(in_channels=3, out_channels=64, kernel_size=4, stride=2, padding=1)
size, unit = 32, 0.275

row = torch.arange(-1, size + 1)
outside = (row < 0) | (row >= size)
first = torch.zeros(1, 3, size, size)
count = conv(first).shape[-1]

panel = Panel()
blank = [""] * len(row)
image = panel.grid(blank, (0, 0), fill=0, hatched=outside, width=unit)
fill = [1 + k % 2 for k in range(count)]
result = panel.grid(list(range(count)), (unit, 2.5), fill=fill, width=2 * unit)
for k in range(count):
    x = torch.zeros(1, 3, size, size, requires_grad=True)
    conv(x)[0, 0, 8, k].backward()
    used = x.grad.abs().sum((0, 1, 2)).nonzero().flatten().tolist()
    left = unit * (used[0] + 1 - (k == 0)) + 0.09
    right = unit * (used[-1] + 2 + (k == count - 1)) - 0.09
    level = 1.3 + 0.35 * (k % 2)
    panel.line([(left, level - 0.18), (left, level), (right, level)], color=fill[k])
    panel.line([(right, level), (right, level - 0.18)], color=fill[k])
    middle = result[k].centre[0]
    panel.line([(middle, level), (middle, 2.5)], color=fill[k])
panel.text("0", (image[1].centre[0], -0.3), small=True)
panel.text(str(size - 1), (image[size].centre[0], -0.3), small=True)
panel.text(f"{size} + 2·1", (image.centre[0], -0.3), small=True)
panel.text(f"{count}", (image.centre[0], 3.9), small=True)
print(picture(panel, caption="layer-picture"))
